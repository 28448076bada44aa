package org.waymark.queryside.page.today;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.page.today.TodayPage.Answer;
import org.waymark.queryside.page.today.TodayPage.Item;
import org.waymark.queryside.page.today.TodayPage.Part;
import org.waymark.queryside.page.today.TodayPage.Scope;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.today.TodayView;
import org.waymark.queryside.today.TodayView.StillTrue;
import org.waymark.queryside.today.TodayView.Unattended;

/**
 * Puts what waits into words.
 *
 * @param ids of the commands behind the buttons
 */
record TodayComposer(Words words, Supplier<String> ids) {

    /** Of each kind: what somebody gets through at one sitting. */
    private static final int LISTED = 12;

    TodayPage page(TodayView view, List<Scope> scopes, String scope, @Nullable String community) {
        List<Part> parts = Stream.of(
                        part("lapses", view.lapses(), this::lapse),
                        part("meetings", view.unattended(), this::meeting),
                        part("words", view.waiting(), this::word),
                        part("true", view.stillTrue(), this::stillTrue))
                .filter(part -> !part.items().isEmpty())
                .toList();
        int all = view.lapses().size()
                + view.unattended().size()
                + view.waiting().size()
                + view.stillTrue().size();
        Line things = words.line("today.things", all);
        return new TodayPage(
                community == null
                        ? words.line("today.lead", view.looked(), things)
                        : words.line("today.lead.community", view.looked(), things, community),
                scopes,
                scope,
                view.left() == 0 ? null : words.line("today.left", view.left()),
                parts);
    }

    private <T> Part part(String id, List<T> all, Function<T, Item> item) {
        return new Part(
                "today-" + id,
                words.text("today." + id),
                words.text("today." + id + ".hint"),
                all.stream().limit(LISTED).map(item).toList(),
                all.size() > LISTED ? words.line("today.more", all.size() - LISTED) : null);
    }

    private Item lapse(Due due) {
        String code = due.kind() == Due.Kind.GRACE ? "today.lapse.grace" : "today.lapse.stage";
        String stage = due.label() == null ? "" : due.label();
        return new Item(
                Line.of(Dates.when(due.day())),
                due.kind() == Due.Kind.GRACE,
                of(due.home(), due.name()),
                words.line(code, stage, String.join(", ", indicators(due))),
                List.of(),
                new Piece.Link(due.home().address() + "/why?asOf=" + due.day(), words.text("calendar.why")));
    }

    /** A clause begins with the indicator that it is part of. */
    private static List<String> indicators(Due due) {
        return due.clauses().stream()
                .map(clause -> clause.contains(".") ? clause.substring(0, clause.indexOf('.')) : clause)
                .distinct()
                .toList();
    }

    private Item meeting(Unattended meeting) {
        return new Item(
                Line.of(Dates.when(meeting.on())),
                false,
                of(meeting.home(), meeting.name()),
                words.line("today.meeting", words.word(meeting.kind())),
                List.of(),
                new Piece.Link(
                        meeting.home().record("RecordAttendance") + "?meeting=" + Address.parameter(meeting.meeting()),
                        words.text("command.RecordAttendance")));
    }

    private Item word(Waiting waiting) {
        String people = waiting.holders().stream()
                .map(holder -> holder.person().shown())
                .distinct()
                .collect(Collectors.joining(", "));
        Line asked = words.line("today.word", waiting.indicator(), waiting.label());
        return new Item(
                words.line("today.since", waiting.since()),
                false,
                of(waiting.home(), waiting.name()),
                people.isEmpty() ? asked : words.line("today.word.of", asked, people),
                List.of(),
                new Piece.Link(waiting.home().record("GiveAttestation"), words.text("command.GiveAttestation")));
    }

    private Item stillTrue(StillTrue open) {
        String id = open.home().id();
        List<Answer> answers = switch (open.kind()) {
            case COORDINATOR ->
                List.of(new Answer(
                        words.text("today.true.yes"), id, "ConfirmCoordinator", "holder", open.of(), ids.get()));
            case ACTIVITY ->
                List.of(new Answer(
                        words.text("today.true.yes"), id, "ConfirmActivity", "activity", open.of(), ids.get()));
            case PLAN -> List.of();
        };
        return new Item(
                words.line("today.last", open.last()),
                false,
                of(open.home(), open.name()),
                switch (open.kind()) {
                    case COORDINATOR -> words.line("today.true.coordinator", open.what());
                    case ACTIVITY -> words.line("today.true.activity", open.what());
                    case PLAN -> words.line("today.true.plan");
                },
                answers,
                otherwise(open));
    }

    private Piece.Link otherwise(StillTrue open) {
        String command = switch (open.kind()) {
            case COORDINATOR -> "EndCoordinator";
            case ACTIVITY -> "EndActivity";
            case PLAN -> "ReviseStrategicPlan";
        };
        String field = switch (open.kind()) {
            case COORDINATOR -> "holder";
            case ACTIVITY -> "activity";
            case PLAN -> "plan";
        };
        return new Piece.Link(
                open.home().record(command) + "?" + field + "=" + Address.parameter(open.of()),
                words.text("command." + command));
    }

    private static Piece.Link of(Home home, String name) {
        return new Piece.Link(home.address(), name);
    }
}
