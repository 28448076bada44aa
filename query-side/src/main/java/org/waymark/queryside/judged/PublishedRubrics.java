package org.waymark.queryside.judged;

import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.known.Records;
import org.waymark.rubric.Rubric;

/** Looks rubrics up in what the communities published; two may have published the same one. */
public final class PublishedRubrics implements Rubrics {

    private final Records records;
    private final RubricShelf shelf;

    public PublishedRubrics(Records records, RubricShelf shelf) {
        this.records = records;
        this.shelf = shelf;
    }

    @Override
    public Optional<Rubric> find(String id, int version) {
        return all().filter(rubric -> rubric.id().equals(id) && rubric.version() == version)
                .findFirst();
    }

    @Override
    public Rubric of(RubricRef ref) {
        return all().filter(rubric -> rubric.digest().equals(ref.digest()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody published " + ref.digest()));
    }

    private Stream<Rubric> all() {
        Stream<Rubric> published = records.communities().stream()
                .flatMap(id -> records.community(id, Long.MAX_VALUE).reading().of(RubricPublished.class).stream())
                .map(each -> shelf.published(each.fact()));
        return Stream.concat(published, shelf.shipped().stream());
    }
}
