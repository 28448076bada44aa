package org.waymark.queryside.page.calendar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.CalendarView;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Roles;
import org.waymark.queryside.page.word.Words;
import org.waymark.stage.interval.Verdict;

/** What ends and who is waited for in sentences, for page and feed alike. */
record DueWords(Words words, Basis basis, ClauseNames clauses) {

    static DueWords of(Words words, CalendarView view, ClauseNames clauses) {
        return new DueWords(words, view.basis(), clauses);
    }

    /** What ends, without its day. */
    Line what(Due due) {
        String kind = "calendar.due." + due.kind().name().toLowerCase(Locale.ROOT);
        String label = due.label() == null ? "" : due.label();
        String of = due.of() == null ? "" : due.of();
        Line what = switch (due.kind()) {
            case STAGE, GRACE -> words.line(kind, label);
            case DORMANT, LAUNCH, PLAN -> words.line(kind);
            case INDICATOR -> words.line(kind, of, label);
            case CLAUSE -> words.line(kind, clauses.asks(of));
            case ATTESTATION, EXEMPTION -> words.line(kind, clauses.indicator(of));
            case DETERMINATION ->
                of.isEmpty() ? words.line(kind + ".none") : words.line(kind, label.isEmpty() ? of : label);
            case ACTION -> words.line(kind, of);
        };
        return due.graceEnds() == null ? what : words.line("calendar.due.in-grace", what, due.graceEnds());
    }

    /** The same without what somebody typed: a title may name a person. */
    Line withoutTitle(Due due) {
        return due.kind() == Due.Kind.ACTION ? words.line("calendar.due.action.none") : what(due);
    }

    /** Why it ends: the clauses that fail, and whether somebody's word is all that is missing from then on. */
    Line reason(Due due) {
        if (due.kind() == Due.Kind.CLAUSE || due.clauses().isEmpty()) {
            return opens(due);
        }
        String failing = due.clauses().stream().map(clauses::asks).distinct().collect(Collectors.joining("; "));
        return Line.join(" ", List.of(words.line("calendar.fails", failing), opens(due)));
    }

    private Line opens(Due due) {
        boolean open = Verdict.CANNOT_TELL.word().equals(due.becomes());
        return open ? words.line("calendar.cannot-tell") : Line.NONE;
    }

    /** Where it is explained: the page that says why, on the day it ends; a question the same basis answers for ever. */
    String why(Due due) {
        String indicator = switch (due.kind()) {
            case INDICATOR, CLAUSE -> "#" + String.valueOf(due.of()).split("\\.", 2)[0];
            default -> "";
        };
        return due.home().address() + "/why" + asking(due.day().toString()) + indicator;
    }

    /** Whether the page that says why has something on it. */
    static boolean isJudged(Due due) {
        return switch (due.kind()) {
            case STAGE, GRACE, DORMANT, INDICATOR, CLAUSE -> true;
            case ATTESTATION, EXEMPTION, PLAN, DETERMINATION, ACTION, LAUNCH -> false;
        };
    }

    /** On what somebody's word is missing. */
    Line what(Waiting waiting) {
        return words.line("calendar.waiting", waiting.indicator(), waiting.label());
    }

    /** The same where nothing around it says that it is waited for. */
    Line waitingFor(Waiting waiting) {
        return words.line("feed.waiting.for", whom(waiting), what(waiting));
    }

    /** Somebody in one of the roles. */
    String whom(Waiting waiting) {
        return Roles.any(words, waiting.roles());
    }

    /** Where the word is explained that is waited for. */
    String why(Waiting waiting) {
        return waiting.home().address() + "/why" + asking(basis.asOf().toString()) + "#" + waiting.indicator();
    }

    /** Of a partnership's own page, on a community's calendar. */
    static boolean isElsewhere(Home home, CalendarView view) {
        return !home.equals(view.home());
    }

    private String asking(String day) {
        String forced = basis.forcedRubric();
        return "?asOf=" + day + "&knownAt=" + basis.position() + (forced == null ? "" : "&rubric=" + forced);
    }
}
