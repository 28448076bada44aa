package org.waymark.queryside.form.choice;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.PartnershipView.RosterLine;

/** The people of a partnership, each with the organization they stand for. */
final class RosterPicks {

    private RosterPicks() {}

    /** @param industryFirst whether those for companies stand before the others */
    static List<Pick> people(PartnershipView view, boolean industryFirst) {
        Predicate<RosterLine> first = line -> !industryFirst || line.sides().contains(Side.INDUSTRY.word());
        return Stream.of(first, first.negate())
                .flatMap(some -> view.roster().stream()
                        .filter(some)
                        .flatMap(line -> people(line).stream())
                        .sorted(Comparator.comparing(Pick::label)))
                .toList();
    }

    private static List<Pick> people(RosterLine line) {
        return line.people().stream()
                .map(person -> new Pick(
                        person.person().id(),
                        person.person().shown() + ", " + line.organisation().shown()))
                .toList();
    }
}
