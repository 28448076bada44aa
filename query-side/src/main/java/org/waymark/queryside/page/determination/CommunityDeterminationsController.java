package org.waymark.queryside.page.determination;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.determination.CommunityDeterminationsView;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.determination.PartnershipDeterminationsView;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Words;

/** {@code /communities/{id}/determinations}: what was determined, and what no longer agrees with the record. */
@Controller
@NeedsViews
public final class CommunityDeterminationsController {

    private final Determinations determinations;
    private final Communities communities;
    private final Rubrics rubrics;
    private final Words words;

    CommunityDeterminationsController(
            Determinations determinations, Communities communities, Rubrics rubrics, MessageSource messages) {
        this.determinations = determinations;
        this.communities = communities;
        this.rubrics = rubrics;
        this.words = new Words(messages);
    }

    /** The list first: it waits for what was recorded just now. */
    @GetMapping("/communities/{id}/determinations")
    String show(
            @PathVariable String id,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var view = determinations
                .community(id, clocks, ListPage.of(page), Audience.current())
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        CommunityLine line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        var first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        var clockWords = new ClockWords(words, line.zone(), communities.today(id), first);
        model.addAttribute("page", page(view, line, clockWords.panel(clocks, view.basis(), view.freshness())));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "determination/community";
    }

    private CommunityDeterminationsPage page(CommunityDeterminationsView view, CommunityLine line, ClockPanel clocks) {
        Home home = Home.community(view.community());
        String asks = view.basis().parameters();
        Map<String, String> labels = rubrics.labels(view.basis());
        return new CommunityDeterminationsPage(
                view.name(),
                home.address(),
                home.record("MakeDeterminations") + clocks.same(),
                clocks,
                words.line("determination.lead", view.determined(), view.partnerships(), view.drifting()),
                view.rows().stream()
                        .map(row -> row(row, line, labels, clocks.same()))
                        .toList(),
                view.page() > 1 ? asks + "&page=" + (view.page() - 1) : null,
                view.page() < view.pages() ? asks + "&page=" + (view.page() + 1) : null);
    }

    private CommunityDeterminationsPage.Row row(
            PartnershipDeterminationsView row, CommunityLine line, Map<String, String> labels, String same) {
        Home home = Home.partnership(row.partnership());
        var lines = new EntryLines(words, home, line.zone(), labels).asking(same);
        var stageWords = new StageWords(words);
        StageState state = StageState.of(row.stage());
        return new CommunityDeterminationsPage.Row(
                row.name(),
                home.address() + same,
                home.address() + "/why" + same,
                stageWords.word(state),
                stageWords.detail(state),
                new DeterminationWords(words, row, lines).all());
    }
}
