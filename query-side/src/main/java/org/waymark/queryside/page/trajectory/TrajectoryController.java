package org.waymark.queryside.page.trajectory;

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
import org.waymark.queryside.trajectory.Trajectories;
import org.waymark.queryside.trajectory.TrajectoryFilter;

/** {@code /communities/{id}/trajectories}: how long partnerships took to the highest stage, and how long they kept it. */
@Controller
@NeedsViews
public final class TrajectoryController {

    private final Trajectories trajectories;
    private final Communities communities;
    private final Words words;

    TrajectoryController(Trajectories trajectories, Communities communities, MessageSource messages) {
        this.trajectories = trajectories;
        this.communities = communities;
        this.words = new Words(messages);
    }

    @GetMapping("/communities/{id}/trajectories")
    String show(@PathVariable String id, TrajectoryFilter filter, Clocks clocks, Model model) {
        CommunityLine line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        var view = trajectories
                .of(id, filter, clocks)
                .orElseThrow(() -> new NotHere(Home.community(id).word()));
        LocalDate first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        var clockWords = new ClockWords(words, line.zone(), communities.today(id), first);
        var panel = clockWords.panel(clocks, view.basis(), view.freshness());
        model.addAttribute("page", new TrajectoryComposer(words, panel).page(view, filter));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "trajectory/trajectories";
    }
}
