package org.waymark.queryside.page.entry;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.record.EntryView;

/** Entries that stand in one place as lines of a list. */
public final class EntryLines {

    /** Days after which a line says that an entry was recorded late. */
    private static final int LATE_DAYS = 30;

    private final Words words;
    private final Home home;
    private final ZoneId zone;
    private final Map<String, String> labels;
    private final String same;

    /**
     * Lines of what stands in one place.
     *
     * @param zone of the community, in which days are reckoned
     * @param labels short labels of the indicators that judge it, by id
     */
    public EntryLines(Words words, Home home, ZoneId zone, Map<String, String> labels) {
        this(words, home, zone, labels, "");
    }

    private EntryLines(Words words, Home home, ZoneId zone, Map<String, String> labels, String same) {
        this.same = same;
        this.labels = Map.copyOf(labels);
        this.words = words;
        this.home = home;
        this.zone = zone;
    }

    /** Lines of a partnership as an answer shows it. */
    public static EntryLines of(Words words, PartnershipView view, ZoneId zone) {
        return new EntryLines(
                words,
                Home.partnership(view.id()),
                zone,
                view.stage().indicators().stream()
                        .collect(Collectors.toMap(
                                StageView.IndicatorLine::id, StageView.IndicatorLine::label, (one, same) -> one)));
    }

    /** Lines of a list of entries. */
    public static EntryLines of(Words words, EntriesView view) {
        return new EntryLines(words, view.home(), view.zone(), view.labels());
    }

    /**
     * The same lines, whose links ask the same question.
     *
     * @param parameters day, knowledge and rubric, beginning with a question mark; empty where none is set
     */
    public EntryLines asking(String parameters) {
        return new EntryLines(words, home, zone, labels, parameters);
    }

    /** A clause by the short label of its indicator; the clause itself where the rubric has no such indicator. */
    public String clause(String clause) {
        int dot = clause.indexOf('.');
        String indicator = dot < 0 ? clause : clause.substring(0, dot);
        String label = labels.get(indicator);
        if (label == null) {
            return clause;
        }
        boolean whole = dot < 0 || clause.endsWith(".attested");
        return indicator + " " + label + (whole ? "" : " (" + clause.substring(dot + 1) + ")");
    }

    /** One entry as a line. */
    public EntryItem item(EntryView entry) {
        return new EntryItem(
                entry.entry(), title(entry), href(entry), when(entry), detail(entry), remark(entry), entry.counts());
    }

    /** What it is. */
    public String title(EntryView entry) {
        EntryView.Target target = entry.target();
        return target == null
                ? EntryTelling.of(entry.fact())
                        .title()
                        .in(new EntryFields(entry, this::clause), words)
                        .text()
                : amendment(entry, target);
    }

    /** What it amends, and why: whoever reads of it need not open it. */
    private String amendment(EntryView entry, EntryView.Target target) {
        String fact = words.text("fact." + target.fact());
        String named = target.on() == null ? fact : words.text("entry.amended.on", fact, Dates.when(target.on()));
        String reason = Part.name("reason")
                .in(new EntryFields(entry, this::clause), words)
                .text();
        String title = words.text("entry.amends." + entry.fact(), named);
        return reason.isEmpty() ? title : words.text("entry.amends.because", title, reason);
    }

    /** What it is, and where that is only its kind, whom or what it names first: two champions are told apart. */
    public String called(EntryView entry) {
        String title = title(entry);
        var fields = new EntryFields(entry, this::clause);
        return EntryTelling.of(entry.fact()).details().stream()
                .map(part -> part.in(fields, words))
                .filter(said -> !said.isEmpty() && title.equals(words.text("fact." + entry.fact())))
                .findFirst()
                .map(said -> words.text("entry.called", title, said))
                .orElse(title);
    }

    /** What else it says. */
    public Line detail(EntryView entry) {
        if (entry.target() != null) {
            return Line.NONE;
        }
        var fields = new EntryFields(entry, this::clause);
        return Line.join(
                ", ",
                EntryTelling.of(entry.fact()).details().stream()
                        .map(part -> part.in(fields, words))
                        .toList());
    }

    /** Its page. */
    public String href(EntryView entry) {
        return href(entry.entry());
    }

    /** The page of an entry that stands in the same place. */
    public String href(String entry) {
        return href(home, entry);
    }

    /** The page of an entry that stands elsewhere. */
    public String href(Home elsewhere, String entry) {
        return kept(elsewhere.entry(entry));
    }

    /** The address of another page that is asked the same. */
    String kept(String address) {
        return address + same;
    }

    /** The day it happened on. */
    public Line when(EntryView entry) {
        return entry.on() == null
                ? words.line("entry.recorded", day(entry.recordedAt()))
                : Line.of(Dates.when(entry.on()));
    }

    /** The day of an instant where the community is. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Line remark(EntryView entry) {
        var remarks = new ArrayList<Line>();
        if (entry.on() != null) {
            long late = DAYS.between(entry.on().last(), day(entry.recordedAt()));
            if (late > LATE_DAYS) {
                remarks.add(words.line("entry.late", late, day(entry.recordedAt())));
            }
        }
        mark(remarks, "entry.corrected", entry.corrected());
        mark(remarks, "entry.voided", entry.voided());
        if (!entry.disputed().isEmpty()) {
            mark(remarks, "entry.disputed", entry.disputed().getLast());
        }
        return Line.join(". ", remarks);
    }

    private void mark(List<Line> remarks, String code, EntryView.@Nullable Mark mark) {
        if (mark != null) {
            remarks.add(words.line(code, day(mark.recordedAt())));
        }
    }
}
