package org.waymark.queryside.page.change;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.change.CommunityComparisonView;
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.Comparisons.Order;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.change.ThenClocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;

/** {@code /communities/{id}/compare}: what changed in a community within a month, or since any other day. */
@Controller
@NeedsViews
public final class CommunityChangesController {

    /** The day compared with where none is given: what people come back to after a month. */
    private static final int MONTHS_BACK = 1;

    private final Comparisons comparisons;
    private final Communities communities;
    private final Rubrics rubrics;
    private final Words words;

    CommunityChangesController(
            Comparisons comparisons, Communities communities, Rubrics rubrics, MessageSource messages) {
        this.comparisons = comparisons;
        this.communities = communities;
        this.rubrics = rubrics;
        this.words = new Words(messages);
    }

    @GetMapping("/communities/{id}/compare")
    String show(
            @PathVariable String id,
            ThenClocks then,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        CommunityLine line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        LocalDate first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        LocalDate today = communities.today(id);
        ThenClocks asked = then.isSet() ? then : lately(day(clocks).orElse(today), first);
        var view = comparisons
                .community(id, asked, clocks, Order.BY_DAY, ListPage.of(page), Audience.current())
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        var clockWords = new ClockWords(words, line.zone(), today, first);
        var panel = clockWords.panel(clocks, view.now(), view.freshness());
        LocalDate day = day(clocks).orElse(today);
        model.addAttribute(
                "page",
                page(
                        view,
                        line,
                        panel.forced() == null ? null : panel.forced().notice(),
                        CompareForm.of(clocks, asked, view.now()).both(day),
                        since(today, first, clocks.parameters().replace('?', '&')),
                        MomentWords.of(words, line.zone(), today, day, asked, clocks)));
        Site.on(model, clockWords.foot(view.now(), view.freshness()));
        return "change/community";
    }

    private static Optional<LocalDate> day(Clocks clocks) {
        return Optional.ofNullable(clocks.asOf()).flatMap(FuzzyDate::parse).map(FuzzyDate::first);
    }

    /** A month before a day; where nothing had been recorded by then, with what was recorded first. */
    private static ThenClocks lately(LocalDate day, LocalDate first) {
        LocalDate before = day.minusMonths(MONTHS_BACK);
        return before.isBefore(first)
                ? new ThenClocks((day.isBefore(first) ? day : first).toString(), null, first.toString())
                : ThenClocks.endOf(before);
    }

    private CommunityChangesPage page(
            CommunityComparisonView view,
            CommunityLine line,
            @Nullable Line forced,
            CompareForm form,
            List<Piece.Link> since,
            MomentWords moments) {
        String asks = parameters(view);
        Map<String, String> labels = rubrics.labels(view.now());
        return new CommunityChangesPage(
                view.name(),
                Address.community(view.community()),
                forced,
                form,
                since,
                moments.before(view.then(), view.now()),
                moments.after(view.then(), view.now()),
                words.line("change.lead", view.differing(), view.partnerships()),
                view.rows().stream().map(row -> row(row, line, labels, asks)).toList(),
                view.page() > 1 ? asks + "&page=" + (view.page() - 1) : null,
                view.page() < view.pages() ? asks + "&page=" + (view.page() + 1) : null);
    }

    /** The last day of the quarter before, and the day a year before: what people report on. */
    private static List<Piece.Link> since(LocalDate today, LocalDate first, String same) {
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        return Stream.of(quarter, today.minusYears(1))
                .filter(day -> !day.isBefore(first))
                .map(day -> new Piece.Link("?thenAsOf=" + day + "&thenKnownOn=" + day + same, Dates.full(day)))
                .toList();
    }

    /** Both bases, so that a page further on, or the comparison of one partnership, speaks of the same two moments. */
    private static String parameters(CommunityComparisonView view) {
        return view.now().parameters() + "&thenAsOf=" + view.then().asOf() + "&thenKnownAt="
                + view.then().position();
    }

    private CommunityChangesPage.Row row(
            CommunityComparisonView.Row row, CommunityLine line, Map<String, String> labels, String asks) {
        Home home = Home.partnership(row.partnership());
        String why = home.address() + "/why" + asks;
        var changeWords = new ChangeWords(words, new EntryLines(words, home, line.zone(), labels), row.entries(), why);
        List<CommunityChangesPage.Changed> changes = ChangeWords.told(row.changes()).stream()
                .map(change -> changed(change, changeWords))
                .toList();
        return new CommunityChangesPage.Row(row.name(), why, changes, row.only() == null ? null : only(row.only()));
    }

    private String only(CommunityComparisonView.Only only) {
        return switch (only) {
            case THEN -> words.text("change.only.then");
            case NOW -> words.text("change.only.now");
        };
    }

    private static CommunityChangesPage.Changed changed(Change change, ChangeWords changeWords) {
        return new CommunityChangesPage.Changed(
                changeWords.difference(change), changeWords.named(change.entries()), changeWords.passing(change));
    }
}
