package org.waymark.queryside.page.report;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.report.PeriodAsked;
import org.waymark.queryside.report.ReportView;
import org.waymark.queryside.report.Reports;

/** {@code /communities/{id}/report}: what a community did between two days. */
@Controller
@NeedsViews
public final class ReportController {

    private final Reports reports;
    private final Communities communities;
    private final Words words;

    ReportController(Reports reports, Communities communities, MessageSource messages) {
        this.reports = reports;
        this.communities = communities;
        this.words = new Words(messages);
    }

    /** A question that leaves anything to the moment of asking is sent on to the address that does not. */
    @GetMapping("/communities/{id}/report")
    String show(@PathVariable String id, PeriodAsked period, Clocks clocks, Model model) {
        ReportView view = reports.report(id, period, clocks)
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        if (!view.parameters().equals(asked(period, clocks))) {
            return "redirect:" + Home.community(id).address() + "/report" + view.parameters();
        }
        CommunityLine line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        LocalDate first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        var clockWords = new ClockWords(words, line.zone(), communities.today(id), first);
        var forced = clockWords.panel(clocks, view.basis(), view.freshness()).forced();
        model.addAttribute(
                "page", new ReportComposer(words, line.zone()).page(view, forced == null ? null : forced.notice()));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "report/report";
    }

    private static String asked(PeriodAsked period, Clocks clocks) {
        var known = new Clocks(null, clocks.knownAt(), clocks.knownOn(), null, clocks.rubric());
        return "?from=" + period.from() + "&to=" + period.to()
                + known.parameters().replace('?', '&');
    }
}
