package org.waymark.queryside.page.board;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.word.Words;

/** {@code /} and {@code /communities/{id}}. With one community its board is the first page. */
@Controller
@NeedsViews
public final class BoardController {

    private final Communities communities;
    private final EntryShelf shelf;
    private final Words words;

    BoardController(Communities communities, EntryShelf shelf, MessageSource messages) {
        this.communities = communities;
        this.shelf = shelf;
        this.words = new Words(messages);
    }

    @GetMapping("/")
    String first(Clocks clocks, BoardFilter filter, Model model) {
        var all = communities.all();
        if (all.size() == 1) {
            return community(all.getFirst().id(), clocks, filter, model);
        }
        model.addAttribute("communities", all);
        model.addAttribute("same", clocks.parameters());
        return "board/communities";
    }

    /** The board first: it waits for what was recorded just now, which may be the community itself. */
    @GetMapping("/communities/{id}")
    String community(@PathVariable String id, Clocks clocks, BoardFilter filter, Model model) {
        var board = communities.board(id, clocks);
        var known =
                communities.all().stream().filter(each -> each.id().equals(id)).findFirst();
        return known.isPresent() ? board(known.get(), board, clocks, filter, model) : voided(Home.community(id), model);
    }

    private String board(
            CommunityLine line, Optional<BoardView> board, Clocks clocks, BoardFilter filter, Model model) {
        LocalDate first = line.firstRecordedAt().atZone(line.zone()).toLocalDate();
        var view = board.orElseThrow(
                () -> new NotThen(line.name(), Home.community(line.id()).address(), first));
        var clockWords = new ClockWords(words, line.zone(), communities.today(line.id()), first);
        var panel = clockWords.panel(clocks, view.basis(), view.freshness());
        model.addAttribute("page", new BoardComposer(words, panel).page(view, filter));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "board/board";
    }

    /** A community whose registration was voided keeps its entries, so that the void can be taken back. */
    private String voided(Home home, Model model) {
        var view = shelf.all(home, Clocks.newest(), Audience.current()).orElseThrow(() -> new NotHere(home.word()));
        var registration = view.entries().stream()
                .filter(entry -> entry.fact().equals("CommunityRegistered"))
                .findFirst()
                .orElseThrow(() -> new NotHere(home.word()));
        model.addAttribute("name", view.name());
        model.addAttribute("text", words.text("community.voided.text"));
        model.addAttribute("entry", home.entry(registration.entry()));
        model.addAttribute("entries", home.entries());
        return "partnership/voided";
    }
}
