package org.waymark.queryside.page.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.partnership.PartnershipPage.Fact;
import org.waymark.queryside.page.partnership.PartnershipPage.RosterLine;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.PartnershipView;

/** Who takes part, and which plan holds. Who may not see names of persons sees roles and organizations. */
final class PeopleWords {

    private final Words words;
    private final EntryLines lines;

    PeopleWords(Words words, EntryLines lines) {
        this.words = words;
        this.lines = lines;
    }

    List<Fact> people(PartnershipView view) {
        var people = new ArrayList<Fact>();
        for (var coordinator : view.coordinators()) {
            String kind = words.text("word.CoordinatorKind." + coordinator.kind());
            Line since = coordinator.confirmed() == null
                    ? words.line("people.since", coordinator.since())
                    : words.line("people.confirmed", coordinator.since(), coordinator.confirmed());
            people.add(new Fact(
                    words.text("people.coordinator", kind),
                    holder(coordinator),
                    since,
                    lines.href(coordinator.entry())));
        }
        for (var champion : view.champions()) {
            people.add(new Fact(
                    words.text("people.champion"),
                    joined(champion.person(), champion.organisation().shown()),
                    words.line("people.since", champion.since()),
                    lines.href(champion.entry())));
        }
        return people;
    }

    private String holder(PartnershipView.Coordinator coordinator) {
        boolean named = !coordinator.name().isEmpty()
                && !coordinator.name().equals(Text.withheld().orElse(""));
        if (coordinator.form().equals(CoordinatorForm.TEAM.word())) {
            return named ? words.text("people.team.of", coordinator.name()) : words.text("people.team");
        }
        return named ? coordinator.name() : words.text("people.person");
    }

    List<Fact> plans(PartnershipView view) {
        return view.plans().stream().map(this::plan).toList();
    }

    private Fact plan(PartnershipView.Plan plan) {
        var parts = new ArrayList<Line>();
        parts.add(words.line("plan.adopted", plan.adopted()));
        if (plan.revised() != null) {
            parts.add(words.line("plan.revised", plan.revised()));
        }
        if (plan.through() != null) {
            parts.add(words.line("entry.through", plan.through()));
        }
        if (plan.document() == null) {
            parts.add(words.line("plan.no-document"));
        }
        return new Fact(
                words.text("people.plan"),
                words.text("word.PlanForm." + plan.form()),
                Line.join(", ", parts),
                lines.href(plan.entry()));
    }

    List<RosterLine> roster(PartnershipView view) {
        return view.roster().stream().map(this::line).toList();
    }

    private RosterLine line(PartnershipView.RosterLine line) {
        var what = new ArrayList<String>();
        line.sides().forEach(side -> what.add(words.text("word.Side." + side)));
        what.add(words.text("word.OrganisationKind." + line.kind()));
        if (line.champion()) {
            what.add(words.text("people.champion"));
        }
        if (line.critical()) {
            what.add(words.text("entry.critical"));
        }
        String people = line.people().stream()
                .map(PartnershipView.RosterPerson::person)
                .filter(person -> person.name().state() == Text.State.SHOWN)
                .map(PersonName::shown)
                .collect(Collectors.joining(", "));
        return new RosterLine(line.organisation().shown(), String.join(", ", what), people);
    }

    private static String joined(PersonName person, String organisation) {
        return person.name().state() == Text.State.WITHHELD ? organisation : person.shown() + ", " + organisation;
    }
}
