package org.waymark.queryside.page.clock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.basis.Unread;
import org.waymark.queryside.page.BasisLine;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;

/** Says where the clocks of an answer stand. */
public final class ClockWords {

    private static final int HASH_SHOWN = 8;

    /** Entries that could not be read are named, up to this many: more is a case for the operator. */
    private static final int UNREAD_NAMED = 3;

    /** Public programs here close their books on 30 June; it is the day auditors ask about. */
    private static final int FISCAL_MONTH = 6;

    private static final int FISCAL_DAY = 30;

    private final Words words;
    private final ZoneId zone;
    private final LocalDate today;
    private final LocalDate first;

    /** @param first the day on which something was recorded first; before it nothing was known */
    public ClockWords(Words words, ZoneId zone, LocalDate today, LocalDate first) {
        this.words = words;
        this.zone = zone;
        this.today = today;
        this.first = first;
    }

    /** The clocks of a partnership's page. */
    public static ClockWords of(Words words, Subject subject) {
        return new ClockWords(words, subject.zone(), subject.today(), subject.firstRecorded());
    }

    /** The form and its sentence. */
    public ClockPanel panel(Clocks clocks, Basis basis, Freshness freshness) {
        boolean set = limited(clocks) || !basis.asOf().equals(today);
        Line said = said(clocks, basis);
        String knownOn = knownOn(clocks).orElse(today).toString();
        return new ClockPanel(
                basis.asOf().toString(),
                knownOn,
                set ? null : said,
                set ? said : null,
                way(clocks, basis, set),
                freshness.catchingUp() ? words.line("clocks.catching-up") : null,
                forced(basis, set),
                asked(clocks, basis));
    }

    /** The question as links and forms keep it: what is the default anyway is left out. */
    public Clocks asked(Clocks clocks, Basis basis) {
        String day = basis.asOf().equals(today) ? null : basis.asOf().toString();
        String knownOn = knownOn(clocks).map(LocalDate::toString).orElse(null);
        return new Clocks(day, clocks.knownAt(), knownOn, null, basis.forcedRubric());
    }

    /** A stage by other rules than the adopted ones must not be taken for the stage. */
    private ClockPanel.@Nullable Forced forced(Basis basis, boolean set) {
        String digest = basis.forcedRubric();
        if (digest == null) {
            return null;
        }
        var rubric = basis.requireRubric();
        Piece name = new Piece.Link(Address.rubric(digest), named(rubric));
        String unforced = set ? "?asOf=" + basis.asOf() + "&knownAt=" + basis.position() : "?";
        return new ClockPanel.Forced(
                digest,
                words.line(rubric.adopted() ? "clocks.forced.adopted" : "clocks.forced", name),
                new Piece.Link(unforced, words.text("clocks.unforced")));
    }

    /** The foot of the page. */
    public BasisLine foot(Basis basis, Freshness freshness) {
        LocalDate day = basis.recordedAt().atZone(zone).toLocalDate();
        return new BasisLine(
                basis.rubric() == null ? null : named(basis.requireRubric()),
                basis.position(),
                brief(basis.hash()),
                day.toString(),
                Dates.brief(day),
                Dates.minute(basis.recordedAt(), zone),
                freshness.behind(),
                freshness.claimedUpTo(),
                unread(freshness.unread()));
    }

    private String named(RubricRef rubric) {
        return words.text("rubric.named", rubric.title(), rubric.version());
    }

    /** An answer computed without an entry may be wrong, and nobody would see it. */
    private @Nullable Line unread(List<Unread> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        List<Line> named = entries.stream()
                .limit(UNREAD_NAMED)
                .map(entry -> words.line(
                        "unread.entry",
                        entry.type(),
                        entry.recordedAt().atZone(zone).toLocalDate(),
                        entry.position()))
                .toList();
        return words.line("unread", entries.size(), Line.join("; ", named), Math.max(0, entries.size() - UNREAD_NAMED));
    }

    /** The short form of a hash. */
    public static String brief(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private Line said(Clocks clocks, Basis basis) {
        Piece asOf = Dates.fullWhen(basis.asOf());
        var known = knownOn(clocks);
        if (known.isPresent()) {
            return words.line("clocks.known", asOf, Dates.fullWhen(known.get()));
        }
        if (present(clocks.knownAt())) {
            return words.line("clocks.known-at", asOf, basis.position());
        }
        String code = basis.asOf().equals(today)
                ? "clocks.now"
                : basis.asOf().isAfter(today) ? "clocks.day.future" : "clocks.day";
        return words.line(code, asOf);
    }

    /** Offers no day on which nothing was known. */
    private Piece.@Nullable Link way(Clocks clocks, Basis basis, boolean set) {
        if (!set) {
            LocalDate day = fiscalYearEnd();
            return day.isBefore(first)
                    ? null
                    : new Piece.Link(both(day, basis), words.text("clocks.then", Dates.full(day)));
        }
        boolean past = basis.asOf().isBefore(today)
                && !limited(clocks)
                && !basis.asOf().isBefore(first);
        return past
                ? new Piece.Link(both(basis.asOf(), basis), words.text("clocks.as-known", Dates.full(basis.asOf())))
                : new Piece.Link(forced(basis, "?"), words.text("clocks.back"));
    }

    private LocalDate fiscalYearEnd() {
        LocalDate end = LocalDate.of(today.getYear(), FISCAL_MONTH, FISCAL_DAY);
        return end.isBefore(today) ? end : end.minusYears(1);
    }

    private static String both(LocalDate day, Basis basis) {
        return "?asOf=" + day + "&knownOn=" + day + forced(basis, "&");
    }

    /** Whoever moves a clock still asks by the same rubric. */
    private static String forced(Basis basis, String before) {
        String digest = basis.forcedRubric();
        return digest == null ? before.replace("&", "") : before + "rubric=" + digest;
    }

    /** Whether anything recorded by now is left out: a form sent unchanged names today, and leaves out nothing. */
    private boolean limited(Clocks clocks) {
        return present(clocks.knownAt()) || knownOn(clocks).isPresent();
    }

    private Optional<LocalDate> knownOn(Clocks clocks) {
        return Optional.ofNullable(clocks.knownOn())
                .flatMap(FuzzyDate::parse)
                .map(FuzzyDate::first)
                .filter(day -> day.isBefore(today));
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
