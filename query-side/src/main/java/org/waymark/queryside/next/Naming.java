package org.waymark.queryside.next;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.Values.Attendee;
import org.waymark.fact.Word;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.next.NextView.Choice;
import org.waymark.queryside.next.NextView.Ref;
import org.waymark.rubric.Indicator;
import org.waymark.stage.next.Plan;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen;
import org.waymark.stage.next.act.Act.Chosen.What;

/**
 * Acts with the names that people know. Whoever is new has none yet and is left out.
 *
 * @param since when words are waited for, by clause
 */
record Naming(Named named, Names names, Audience audience, Map<String, LocalDate> since) {

    NextView.Way way(Planned.ToStage way) {
        Plan plan = way.plan();
        return new NextView.Way(
                way.aim(),
                way.stage().id(),
                way.stage().label(),
                plan.day(),
                way.effort(),
                acts(plan),
                plan.unknown().stream().map(this::ref).findFirst().orElse(null));
    }

    NextView.Keeping keeping(Planned.Renewal renewal) {
        Indicator indicator = renewal.indicator();
        return new NextView.Keeping(new Ref(indicator.id(), indicator.label()), renewal.until(), acts(renewal.plan()));
    }

    private List<NextView.Act> acts(Plan plan) {
        return plan.acts().stream().map(this::act).toList();
    }

    private NextView.Act act(Act act) {
        return new NextView.Act(
                act.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                act.kind().command(),
                act.effort(),
                act.on(),
                act.times(),
                act.about().stream().filter(each -> !isNew(each)).toList(),
                act.by().stream().map(Word::word).toList(),
                act.who().stream().flatMap(this::choice).toList(),
                newcomers(act),
                Planned.indicatorsOf(act).stream().map(this::ref).toList(),
                act.clauses(),
                act.by().isEmpty() ? null : since.get(act.about().getFirst()));
    }

    /** Of meetings and activities; whoever is won by an act is told by it. */
    private static int newcomers(Act act) {
        return Math.toIntExact(act.facts().stream()
                .flatMap(Naming::takingPart)
                .filter(Naming::isNew)
                .distinct()
                .count());
    }

    private static Stream<String> takingPart(Fact fact) {
        return switch (fact) {
            case AttendanceRecorded came -> came.attendees().stream().map(Attendee::org);
            case ActivityRecorded done -> done.partners().stream();
            case ContributionReceived given -> Stream.of(given.org());
            case Fact ignored -> Stream.empty();
        };
    }

    private Ref ref(String indicator) {
        return new Ref(indicator, named.indicator(indicator));
    }

    /** Who coordinates may be an organization or a team, of whom there is nobody to choose. */
    private Stream<Choice> choice(Chosen chosen) {
        int newcomers = (int)
                chosen.of().stream().limit(chosen.need()).filter(Naming::isNew).count();
        int need = chosen.need() - newcomers;
        List<String> ids = chosen.of().stream().filter(each -> !isNew(each)).toList();
        return need == 0 || (chosen.what() == What.PERSON && ids.stream().noneMatch(names::knows))
                ? Stream.empty()
                : Stream.of(new Choice(
                        chosen.what().name().toLowerCase(Locale.ROOT),
                        need,
                        chosen.what() == What.PERSON
                                ? ids.stream()
                                        .map(each -> names.person(each, audience))
                                        .toList()
                                : List.of(),
                        chosen.what() == What.ORGANISATION
                                ? ids.stream().map(names::organisation).toList()
                                : List.of(),
                        chosen.what() == What.ENTRY ? named.entries(ids) : List.of()));
    }

    private static boolean isNew(String id) {
        return id.startsWith(Act.NEW);
    }
}
