package org.waymark.queryside.judged;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.AdoptedRubrics;

/** Rubrics that were published, each document read once, and those that ship with Waymark. */
public final class RubricShelf {

    /** Rubrics kept: every version that the communities of a nation have in use. */
    static final int KEPT = 200;

    private final List<Rubric> shipped =
            Stream.of(ShippedRubric.values()).map(ShippedRubric::read).toList();
    private final Rubric otherwise = ShippedRubric.DEFAULT.read();
    private final Cache<String, Rubric> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** What a community goes by, day for day; the shipped one for communities where it has adopted nothing. */
    public AdoptedRubrics adoptedBy(Reading community) {
        return AdoptedRubrics.of(community, this::published, otherwise);
    }

    /** The same, with one more adoption from a day on, recorded after all others. */
    public AdoptedRubrics adopting(Reading community, Rubric next, LocalDate from) {
        return AdoptedRubrics.adopting(community, this::published, next, from);
    }

    /** The rubrics that ship with Waymark. */
    List<Rubric> shipped() {
        return shipped;
    }

    /** What was published. */
    public Rubric published(RubricPublished published) {
        Rubric known = read.getIfPresent(published.digest());
        if (known == null) {
            known = RubricReader.read(published.document()).orElseThrow();
            read.put(published.digest(), known);
        }
        return known;
    }

    /**
     * The rubric that judges, as answers name it.
     *
     * @param forced whether the question named it
     */
    public RubricRef ref(Rubric rubric, Reading community, boolean forced) {
        boolean published = community.of(RubricPublished.class).stream()
                .anyMatch(each -> each.fact().digest().equals(rubric.digest()));
        boolean adopted = community.of(RubricAdopted.class).stream()
                .map(Standing::fact)
                .anyMatch(each -> each.rubric().equals(rubric.id()) && each.version() == rubric.version());
        return new RubricRef(
                rubric.id(), rubric.version(), rubric.title(), rubric.digest(), published && adopted, forced);
    }
}
