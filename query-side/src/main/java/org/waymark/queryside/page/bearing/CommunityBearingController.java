package org.waymark.queryside.page.bearing;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.bearing.CommunityLoadBearingView;
import org.waymark.queryside.bearing.LoadBearing;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Words;

/** {@code /communities/{id}/load-bearing}: what whoever checks a community's record by samples begins with. */
@Controller
@NeedsViews
public final class CommunityBearingController {

    private final LoadBearing loadBearing;
    private final Communities communities;
    private final Rubrics rubrics;
    private final Words words;

    CommunityBearingController(
            LoadBearing loadBearing, Communities communities, Rubrics rubrics, MessageSource messages) {
        this.loadBearing = loadBearing;
        this.communities = communities;
        this.rubrics = rubrics;
        this.words = new Words(messages);
    }

    @GetMapping("/communities/{id}/load-bearing")
    String show(
            @PathVariable String id,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        CommunityLine line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        var view = loadBearing
                .ofCommunity(id, clocks, ListPage.of(page), Audience.current())
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        var first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        var clockWords = new ClockWords(words, line.zone(), communities.today(id), first);
        model.addAttribute("page", page(view, line, clockWords.panel(clocks, view.basis(), view.freshness())));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "bearing/community";
    }

    private CommunityBearingPage page(CommunityLoadBearingView view, CommunityLine line, ClockPanel clocks) {
        String asks = view.basis().parameters();
        Home home = Home.community(view.community());
        var bearing = new BearingWords(
                words, new EntryLines(words, home, line.zone(), rubrics.labels(view.basis())).asking(clocks.same()));
        return new CommunityBearingPage(
                view.name(),
                home.address(),
                clocks,
                words.line("bearing.community.lead", view.resting(), view.partnerships()),
                view.rows().stream().flatMap(row -> row(row, bearing, asks)).toList(),
                view.page() > 1 ? asks + "&page=" + (view.page() - 1) : null,
                view.page() < view.pages() ? asks + "&page=" + (view.page() + 1) : null);
    }

    private static Stream<CommunityBearingPage.Row> row(
            CommunityLoadBearingView.Row row, BearingWords bearing, String asks) {
        return bearing
                .bearer(row.entry(), row.person(), row.organisation())
                .map(bearer -> new CommunityBearingPage.Row(
                        bearer,
                        row.partnerships().stream()
                                .map(each -> new CommunityBearingPage.Borne(
                                        each.name(),
                                        Address.partnership(each.partnership()) + "/why" + asks,
                                        bearing.without(each.without())))
                                .toList()))
                .stream();
    }
}
