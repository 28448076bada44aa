package org.waymark.queryside.judged;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;

/** The rubrics that can be shown and judged by: those that ship with Waymark, and those published to the log. */
public interface Rubrics {

    /** The one whose text has this digest. Also where its publication was voided: what judged once can be asked for. */
    Optional<Rubric> at(String digest);

    /** The texts that stand under this name and version, each once: two communities may have published different ones. */
    List<Rubric> named(String id, int version);

    /** The rubric that an answer names: it is what judged, so it is there. */
    default Rubric of(RubricRef ref) {
        return at(ref.digest()).orElseThrow(() -> new IllegalStateException("nobody published " + ref.digest()));
    }

    /** What people call the indicators of the rubric that an answer names, by id; none where nothing was judged. */
    default Map<String, String> labels(Basis basis) {
        return Stream.ofNullable(basis.rubric())
                .flatMap(ref -> at(ref.digest()).stream())
                .flatMap(rubric -> rubric.stages().stream())
                .flatMap(stage -> stage.indicators().stream())
                .collect(Collectors.toMap(Indicator::id, Indicator::label, (one, same) -> one));
    }
}
