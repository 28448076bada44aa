package org.waymark.queryside.page.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.CalendarView;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.ics.IcsCalendar;
import org.waymark.queryside.ics.IcsEvent;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Words;

/**
 * A calendar as an ICS text. The same thing keeps its id when its day moves, so that a calendar program moves it too. What
 * has no day, a word that is waited for, stands on the day of the basis: on today, until it is given.
 * Clauses that end while no indicator does are left to the page: nothing changes by them yet, and they are many.
 */
final class FeedText {

    /** Days end and entries come at most a few times a day. */
    private static final Duration READ_AGAIN = Duration.ofHours(12);

    private final Words words;
    private final CalendarView view;
    private final String own;
    private final DueWords sentences;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param own what the addresses of this Waymark begin with; empty where that is not known */
    FeedText(Words words, CalendarView view, ClauseNames clauses, String own) {
        this.words = words;
        this.view = view;
        this.own = own;
        this.sentences = DueWords.of(words, view, clauses);
    }

    String text() {
        List<IcsEvent> events = new ArrayList<>();
        view.waiting().forEach(each -> events.add(event(each)));
        view.due().stream().filter(each -> each.kind() != Due.Kind.CLAUSE).forEach(each -> events.add(event(each)));
        return new IcsCalendar(
                        words.text("feed.name", view.name()), view.basis().recordedAt(), READ_AGAIN, events)
                .text();
    }

    private IcsEvent event(Due due) {
        String kind = due.kind().name().toLowerCase(Locale.ROOT);
        String entry = DueWords.isJudged(due) || due.entries().isEmpty()
                ? ""
                : due.entries().getFirst().entry();
        String path = DueWords.isJudged(due) ? sentences.why(due) : due.home().entry(entry);
        return new IcsEvent(
                uid(due.home(), kind, due.of(), entry),
                due.day(),
                said(due.home(), due.name(), sentences.withoutTitle(due).text()),
                sentences.reason(due).text(),
                words.text("feed.category." + (DueWords.isJudged(due) ? "lapse" : "last-day")),
                url(path));
    }

    private IcsEvent event(Waiting waiting) {
        return new IcsEvent(
                uid(waiting.home(), "waiting", waiting.clause(), ""),
                view.from(),
                said(
                        waiting.home(),
                        waiting.name(),
                        sentences.waitingFor(waiting).text()),
                words.text("feed.waiting", sentences.whom(waiting), Dates.brief(waiting.since())),
                words.text("feed.category.waiting"),
                url(sentences.why(waiting)));
    }

    private String said(Home home, String name, String what) {
        return DueWords.isElsewhere(home, view) ? words.text("feed.of", name, what) : what;
    }

    private @Nullable String url(String path) {
        return own.startsWith("http") ? own + path : null;
    }

    /** Of several of one kind the first one keeps the first id, whatever their days are. */
    private String uid(Home home, String kind, @Nullable String of, String entry) {
        String thing = Stream.of(view.basis().logId(), home.stream(), kind, String.valueOf(of), entry)
                .collect(Collectors.joining("\n"));
        int number = seen.merge(thing, 1, Integer::sum);
        String name = thing + "\n" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@waymark";
    }
}
