package org.waymark.stage.criterion.engagement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Firm;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Way;
import org.waymark.stage.criterion.testimony.AttestedQuestion;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.meeting.Meeting;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.evidence.partner.Engagement;
import org.waymark.stage.evidence.partner.Engagement.Kind;
import org.waymark.stage.evidence.partner.Partners;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Why organisations count as engaged or not: through which entries, and what they miss. */
public record EngagementReasons(IndustryEngagement definition, Dossier dossier) {

    /** The joins of a firm, each held to being on the industry side and engaged in one of these ways. */
    public List<Item> items(Firm firm, Collection<Way> ways) {
        Partners partners = dossier.participation().partners();
        Condition engaged = engaged(firm, ways);
        return partners.of(firm.org()).stream()
                .flatMap(state -> state.links().stream()
                        .map(link -> new Item(
                                link.start(),
                                List.of(
                                        Conditions.inForce(state, link),
                                        Conditions.fixed(
                                                EngagedIndustry.isIndustry(link),
                                                new Reason.OtherSide(
                                                        link.start().fact().sides())),
                                        engaged))))
                .toList();
    }

    /** Being engaged in one of these ways, with the entries by which it is. */
    private Condition engaged(Firm firm, Collection<Way> ways) {
        Verdicts active = Verdicts.any(ways.stream().map(firm::way).toList());
        return new Condition(
                active,
                day -> new Reason.NotEngaged(),
                () -> supports(firm, ways),
                day -> ways.stream()
                        .filter(way -> firm.way(way).at(day) == Verdict.CANNOT_TELL)
                        .flatMap(way -> doubts(firm, way).on(day).stream())
                        .toList());
    }

    private Doubts doubts(Firm firm, Way way) {
        return switch (way) {
            case REGULAR ->
                new AttendanceDoubts(definition, dossier.participation().meetings()).of(firm.org());
            case PARTNERED, CONTRIBUTED ->
                Doubts.ofDates(() -> supports(firm, way).toList());
            case ATTESTED -> otherwise(firm).doubts();
        };
    }

    private AttestedQuestion otherwise(Firm firm) {
        return new AttestedQuestion(Asked.of(definition.otherwise(), firm.org()), false, dossier.testimony());
    }

    private List<Support> supports(Firm firm, Collection<Way> ways) {
        return ways.stream().flatMap(way -> supports(firm, way)).toList();
    }

    private Stream<Support> supports(Firm firm, Way way) {
        return switch (way) {
            case REGULAR -> engagements(firm, Kind.MEETING, definition.regular().within());
            case PARTNERED -> engagements(firm, Kind.ACTIVITY, definition.partnered());
            case CONTRIBUTED -> engagements(firm, Kind.CONTRIBUTION, definition.contributed());
            case ATTESTED ->
                otherwise(firm).items().stream().map(item -> new Support(Point.of(item.entry()), item.verdicts()));
        };
    }

    private Stream<Support> engagements(Firm firm, Kind kind, Window window) {
        return dossier.participation().engagements().of(firm.org(), kind).stream()
                .map(each -> new Support(Point.of(each.entry()), When.within(window, each.span())));
    }

    /** Organisations that were engaged but never joined: nobody knows on which side they stand. */
    List<Item> unclassified() {
        Partners partners = dossier.participation().partners();
        List<Item> items = new ArrayList<>();
        for (String org : dossier.participation().engagements().organisations()) {
            if (partners.of(org).isEmpty()) {
                Engagement last = dossier.participation().engagements().of(org).getLast();
                items.add(new Item(last.entry(), List.of(Conditions.fixed(false, new Reason.Unclassified(org)))));
            }
        }
        return items;
    }

    /** Meetings in the window at which nobody noted who came. */
    List<Item> withoutAttendance() {
        return dossier.participation().meetings().of(Meetings.INDUSTRY).stream()
                .filter(meeting -> !meeting.isNoted())
                .map(this::withoutAttendance)
                .toList();
    }

    private Item withoutAttendance(Meeting meeting) {
        return new Item(
                meeting.held(),
                List.of(
                        Conditions.within(definition.regular().within(), meeting.held()),
                        Conditions.fixed(false, new Reason.AttendanceNotRecorded())));
    }
}
