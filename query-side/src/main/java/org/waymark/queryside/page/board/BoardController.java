package org.waymark.queryside.page.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;

/** {@code /} and {@code /communities/{id}}. With one community its board is the first page. */
@Controller
@NeedsViews
public final class BoardController {

    private final Communities communities;
    private final Words words;

    BoardController(Communities communities, MessageSource messages) {
        this.communities = communities;
        this.words = new Words(messages);
    }

    @GetMapping("/")
    String first(Clocks clocks, BoardFilter filter, Model model) {
        var all = communities.all();
        if (all.size() == 1) {
            return community(all.getFirst().id(), clocks, filter, model);
        }
        model.addAttribute("communities", all);
        return "board/communities";
    }

    /** The board first: it waits for what was recorded just now, which may be the community itself. */
    @GetMapping("/communities/{id}")
    String community(@PathVariable String id, Clocks clocks, BoardFilter filter, Model model) {
        var board = communities.board(id, clocks);
        var line = communities.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("community"));
        LocalDate first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        var view = board.orElseThrow(() -> new NotThen(line.name(), Address.community(line.id()), first));
        var clockWords = new ClockWords(words, line.zone(), communities.today(line.id()), first);
        var panel = clockWords.panel(clocks, view.basis(), view.freshness());
        @Nullable Line notice = panel.catchingUp() == null ? panel.notice() : panel.catchingUp();
        model.addAttribute("page", new BoardComposer(words).page(view, filter, notice));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "board/board";
    }
}
