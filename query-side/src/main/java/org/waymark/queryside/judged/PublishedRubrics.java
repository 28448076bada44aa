package org.waymark.queryside.judged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.known.Records;
import org.waymark.record.Logged;
import org.waymark.record.Standing;
import org.waymark.rubric.Rubric;

/** Looks rubrics up in what ships and in what the communities published; two may have published the same one. */
public final class PublishedRubrics implements Rubrics {

    private final Records records;
    private final RubricShelf shelf;

    public PublishedRubrics(Records records, RubricShelf shelf) {
        this.records = records;
        this.shelf = shelf;
    }

    @Override
    public Optional<Rubric> at(String digest) {
        Stream<Rubric> published = communities()
                .flatMap(community -> community.entries().list().stream())
                .map(Logged::fact)
                .filter(RubricPublished.class::isInstance)
                .map(RubricPublished.class::cast)
                .filter(fact -> fact.digest().equals(digest))
                .map(shelf::published);
        return Stream.concat(shelf.shipped().stream(), published)
                .filter(rubric -> rubric.digest().equals(digest))
                .findFirst();
    }

    @Override
    public List<Rubric> named(String id, int version) {
        Stream<Rubric> published = communities()
                .flatMap(community -> community.reading().of(RubricPublished.class).stream())
                .map(Standing::fact)
                .filter(fact -> fact.rubric().equals(id) && fact.version() == version)
                .map(shelf::published);
        Map<String, Rubric> texts = new LinkedHashMap<>();
        Stream.concat(shelf.shipped().stream(), published)
                .filter(rubric -> rubric.id().equals(id) && rubric.version() == version)
                .forEach(rubric -> texts.putIfAbsent(rubric.digest(), rubric));
        return List.copyOf(texts.values());
    }

    private Stream<Folded> communities() {
        return records.communities().stream().map(id -> records.community(id, Long.MAX_VALUE));
    }
}
