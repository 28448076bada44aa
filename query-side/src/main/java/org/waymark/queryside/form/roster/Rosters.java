package org.waymark.queryside.form.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.roster.Roster.Chair;
import org.waymark.queryside.form.roster.Roster.Last;
import org.waymark.queryside.form.roster.Roster.Table;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.PartnershipView.Came;
import org.waymark.queryside.partnership.PartnershipView.Coordinator;
import org.waymark.queryside.partnership.PartnershipView.Meeting;
import org.waymark.queryside.partnership.PartnershipView.RosterLine;

/** Makes the roster of a meeting from a partnership's partners and the people seen for them. */
public final class Rosters {

    private final Words words;

    public Rosters(Words words) {
        this.words = words;
    }

    /** The roster as of that view. */
    public Roster of(PartnershipView view) {
        Meeting last = view.meetings().stream()
                .filter(meeting ->
                        meeting.attendees() != null && !meeting.attendees().isEmpty())
                .findFirst()
                .orElse(null);
        Set<String> came = last == null ? Set.of() : keys(last);
        List<Table> tables =
                view.roster().stream().map(line -> table(line, came)).toList();
        return new Roster(tables, unplaced(view), last == null ? null : new Last(came.size(), Dates.shown(last.on())));
    }

    /** Coordinators are people of the partnership before anybody says for whom they work. */
    private static List<Pick> unplaced(PartnershipView view) {
        Set<String> placed = view.roster().stream()
                .flatMap(line -> line.people().stream())
                .map(person -> person.person().id())
                .collect(Collectors.toSet());
        Map<String, Pick> others = new LinkedHashMap<>();
        view.coordinators().stream()
                .flatMap(Rosters::people)
                .filter(person -> !placed.contains(person.id()))
                .forEach(person -> others.putIfAbsent(person.id(), person));
        return List.copyOf(others.values());
    }

    private static Stream<Pick> people(Coordinator coordinator) {
        Stream<Pick> holder = coordinator.form().equals(CoordinatorForm.PERSON.word())
                ? Stream.of(new Pick(coordinator.holder(), coordinator.name()))
                : Stream.empty();
        Stream<Pick> others = Stream.concat(coordinator.members().stream(), Stream.ofNullable(coordinator.contact()))
                .map(person -> new Pick(person.id(), person.shown()));
        return Stream.concat(holder, others);
    }

    private static Set<String> keys(Meeting meeting) {
        List<Came> attendees = meeting.attendees();
        return attendees == null
                ? Set.of()
                : attendees.stream().map(Rosters::key).collect(Collectors.toSet());
    }

    private static String key(Came came) {
        return new Seat(
                        came.person() == null ? null : came.person().id(),
                        came.organisation().id())
                .key();
    }

    private Table table(RosterLine line, Set<String> came) {
        String name = line.organisation().shown();
        List<Chair> chairs = new ArrayList<>(line.people().stream()
                .map(person -> {
                    String shown = person.person().shown();
                    String key =
                            new Seat(person.person().id(), line.organisation().id()).key();
                    return new Chair(key, shown, shown + ", " + name, came.contains(key));
                })
                .toList());
        String unnamed = new Seat(null, line.organisation().id()).key();
        chairs.add(new Chair(unnamed, "", words.say("meeting.unnamed.full", name), came.contains(unnamed)));
        String side = line.sides().contains(Side.INDUSTRY.word()) ? Side.INDUSTRY.word() : Side.PUBLIC.word();
        return new Table(line.organisation().id(), name, side, tags(line), chairs);
    }

    private List<String> tags(RosterLine line) {
        List<String> tags = new ArrayList<>();
        if (line.champion()) {
            tags.add(words.say("meeting.champion"));
        }
        if (line.people().stream().anyMatch(PartnershipView.RosterPerson::coordinator)) {
            tags.add(words.say("meeting.convener"));
        }
        line.fields().forEach(field -> tags.add(words.say("word.Field." + field)));
        return tags;
    }
}
