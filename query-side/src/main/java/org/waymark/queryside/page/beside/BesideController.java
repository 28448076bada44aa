package org.waymark.queryside.page.beside;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;

/** {@code /communities/{id}/beside?p=...&p=...}: up to three partnerships of a community side by side. */
@Controller
@NeedsViews
public final class BesideController {

    /** Columns that a page shows without scrolling sideways. */
    static final int MOST = 3;

    private final Communities communities;
    private final Partnerships partnerships;
    private final EntryShelf shelf;
    private final Words words;

    BesideController(Communities communities, Partnerships partnerships, EntryShelf shelf, MessageSource messages) {
        this.communities = communities;
        this.partnerships = partnerships;
        this.shelf = shelf;
        this.words = new Words(messages);
    }

    @GetMapping("/communities/{id}/beside")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") List<String> p, Clocks clocks, Model model) {
        var home = Home.community(id);
        var audience = Audience.current();
        var known = NotThen.find(home, clocks, asked -> shelf.all(home, asked, audience), Subject::of);
        var same = Clocks.of(known.basis());
        BoardView board = NotThen.whenBegun(Subject.of(known), () -> communities.board(id, same))
                .orElseThrow(() -> new NotHere("community"));
        List<BoardView.Row> chosen = board.rows().stream()
                .filter(row -> p.contains(row.id()))
                .limit(MOST)
                .toList();
        List<PartnershipView> views = chosen.stream()
                .flatMap(row -> partnerships.partnership(row.id(), same, audience).stream())
                .toList();
        var clockWords = ClockWords.of(words, Subject.of(known));
        var panel = clockWords.panel(clocks, board.basis(), board.freshness());
        model.addAttribute(
                "page",
                new BesidePage(
                        board.name(),
                        home.address() + panel.same(),
                        home.address() + "/beside",
                        panel,
                        board.rows().stream()
                                .map(row -> new BesidePage.Choice(row.id(), row.name(), chosen.contains(row)))
                                .toList(),
                        views.stream()
                                .map(view -> new Piece.Link(
                                        Home.partnership(view.id()).address() + panel.same(), view.name()))
                                .toList(),
                        views.isEmpty()
                                ? List.of()
                                : new BesideComposer(
                                                words,
                                                StageNames.of(chosen.getFirst().tallies()))
                                        .parts(views, board)));
        Site.on(model, clockWords.foot(board.basis(), board.freshness()));
        return "beside/beside";
    }
}
