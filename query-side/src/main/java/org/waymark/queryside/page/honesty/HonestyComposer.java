package org.waymark.queryside.page.honesty;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.honesty.HonestyView;
import org.waymark.queryside.honesty.HonestyView.Burst;
import org.waymark.queryside.honesty.HonestyView.Count;
import org.waymark.queryside.honesty.HonestyView.Lag;
import org.waymark.queryside.honesty.HonestyView.Took;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.honesty.HonestyPage.Row;
import org.waymark.queryside.page.honesty.HonestyPage.Section;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;

/**
 * Puts the numbers into sentences. None of them is called good or bad.
 *
 * @param recorder what to call an account for this reader
 */
record HonestyComposer(Words words, ClockPanel clocks, HonestyView view, Function<String, String> recorder) {

    private static final int PERCENT = 100;

    HonestyPage page() {
        return new HonestyPage(
                view.name(),
                view.home().address() + clocks.same(),
                lead(),
                clocks,
                List.of(lag(), dates(), deadlines(), recorders(), attested(), amendments()));
    }

    private Line lead() {
        Took median = view.lag().median() == null
                ? view.claimed().median()
                : view.lag().median();
        return median == null
                ? words.line("honesty.lead.none", number(view.entries()))
                : words.line("honesty.lead", number(view.entries()), median.days());
    }

    private Section lag() {
        List<Row> rows = new ArrayList<>();
        addLag(rows, "honesty.lag", view.lag());
        addLag(rows, "honesty.claimed", view.claimed());
        return section("lag", words.line("honesty.lag.note", view.began()), rows);
    }

    private void addLag(List<Row> rows, String code, Lag lag) {
        if (lag.entries().count() > 0) {
            rows.add(row(words.line(code), number(lag.entries())));
            add(rows, "honesty.quarter", lag.quarter());
            add(rows, "honesty.median", lag.median());
            add(rows, "honesty.three-quarters", lag.threeQuarters());
            add(rows, "honesty.longest", lag.longest());
        }
    }

    /** The days it took the entry that stands at this place, linked to that entry. */
    private void add(List<Row> rows, String code, @Nullable Took took) {
        if (took != null) {
            String href = took.entry().home().entry(took.entry().entry()) + clocks.same();
            Line days = Line.of(new Piece.Link(href, words.text("honesty.days", took.days())));
            rows.add(row(words.line(code), days));
        }
    }

    private Section dates() {
        List<Row> rows = new ArrayList<>();
        view.approximate().forEach(each -> addCounted(rows, "honesty.approximate." + each.precision(), each.entries()));
        addCounted(rows, "honesty.early", view.early());
        addCounted(rows, "honesty.ahead", view.ahead());
        return section("dates", words.line("honesty.dates.note"), rows);
    }

    private Section deadlines() {
        var rule = view.rule();
        return section(
                "deadlines",
                words.line("honesty.deadlines.note", rule.days(), rule.atLeast(), rule.times()),
                view.bursts().stream().map(this::burst).toList());
    }

    private Row burst(Burst burst) {
        Line what = words.line(
                "honesty.deadline." + burst.kind(), burst.deadline(), burst.stage() == null ? "" : burst.stage());
        boolean elsewhere = !burst.home().equals(view.home());
        Line days = Line.join(
                "; ",
                burst.days().stream()
                        .map(day -> words.line("honesty.day", day.day(), day.count()))
                        .toList());
        return new Row(
                elsewhere ? words.line("honesty.of", of(burst.home(), burst.name()), what) : what,
                number(burst.home(), burst.entries()),
                days);
    }

    private Piece of(Home home, String name) {
        return new Piece.Link(home.address() + clocks.same(), name);
    }

    private Section recorders() {
        int all = view.recorders().stream()
                .mapToInt(each -> each.entries().count())
                .sum();
        List<Row> rows = new ArrayList<>();
        view.recorders()
                .forEach(each -> rows.add(new Row(
                        Line.of(recorder.apply(each.account())),
                        number(each.entries()),
                        words.line("honesty.share", share(each.entries().count(), all)))));
        return section("recorders", words.line("honesty.recorders.note"), rows);
    }

    private static String share(int part, int all) {
        NumberFormat percent = NumberFormat.getPercentInstance(Locale.US);
        double share = (double) part / all;
        percent.setMaximumFractionDigits(share * PERCENT < 1 ? 1 : 0);
        return percent.format(share);
    }

    private Section attested() {
        List<Row> rows = new ArrayList<>();
        addCounted(rows, "honesty.words", view.words());
        addCounted(rows, "honesty.own-words", view.ownWords());
        return section("words", words.line("honesty.words.note"), rows);
    }

    private Section amendments() {
        List<Row> rows = new ArrayList<>();
        addCounted(rows, "honesty.disputed", view.disputed());
        addCounted(rows, "honesty.settled", view.settled());
        addCounted(rows, "honesty.corrections", view.corrections());
        addCounted(rows, "honesty.voids", view.voids());
        return section("amendments", words.line("honesty.amendments.note"), rows);
    }

    private void addCounted(List<Row> rows, String code, Count count) {
        rows.add(row(words.line(code), number(count)));
    }

    private static Row row(Line what, Line number) {
        return new Row(what, number, Line.NONE);
    }

    private Section section(String id, Line note, List<Row> rows) {
        return new Section(
                id, words.text("honesty." + id + ".title"), note, rows, words.line("honesty." + id + ".none"));
    }

    private Line number(Count count) {
        return number(view.home(), count);
    }

    private Line number(Home home, Count count) {
        String shown = words.text("honesty.number", count.count());
        String href = home.address() + "/honesty/" + Address.segment(count.key()) + clocks.same();
        return count.count() == 0 ? Line.of(shown) : Line.of(new Piece.Link(href, shown));
    }
}
