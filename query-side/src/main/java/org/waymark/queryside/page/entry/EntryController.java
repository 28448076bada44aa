package org.waymark.queryside.page.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.word.Words;

/** All entries of whatever has entries, and the page of one of them. */
@Controller
@NeedsViews
public final class EntryController {

    /** Entries on one page of the list: what a person scrolls through, and a phone draws at once. */
    private static final int PAGE = 100;

    private final EntryShelf shelf;
    private final Communities communities;
    private final ObjectProvider<Accounts> accounts;
    private final Words words;

    EntryController(
            EntryShelf shelf, Communities communities, ObjectProvider<Accounts> accounts, MessageSource messages) {
        this.shelf = shelf;
        this.communities = communities;
        this.accounts = accounts;
        this.words = new Words(messages);
    }

    @GetMapping({
        "/partnerships/{id}/entries",
        "/communities/{id}/entries",
        "/people/{id}/entries",
        "/organizations/{id}/entries"
    })
    String list(
            @PathVariable String id,
            Clocks clocks,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            Model model) {
        var view = find(Home.at(request.getRequestURI(), id), clocks);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        String same = same(clocks, view);
        String further = same.isEmpty() ? "?" : same + "&";
        var lines = EntryLines.of(words, view).asking(same);
        List<EntryItem> items = view.entries().stream()
                .skip((long) (number - 1) * PAGE)
                .limit(PAGE)
                .map(lines::item)
                .toList();
        model.addAttribute("title", words.text("entries.title"));
        model.addAttribute("name", name(view));
        model.addAttribute("home", view.home().address() + same);
        model.addAttribute("board", "/" + same);
        model.addAttribute("lead", words.text("entries.lead", view.entries().size()));
        model.addAttribute("items", items);
        model.addAttribute("newer", number > 1 ? further + "page=" + (number - 1) : null);
        model.addAttribute("older", view.entries().size() > number * PAGE ? further + "page=" + (number + 1) : null);
        foot(view, model);
        return "entry/list";
    }

    @GetMapping({Home.ENTRY_OF_PARTNERSHIP, Home.ENTRY_OF_COMMUNITY, Home.ENTRY_OF_PERSON, Home.ENTRY_OF_ORGANIZATION})
    String entry(
            @PathVariable String id,
            @PathVariable String entry,
            Clocks clocks,
            HttpServletRequest request,
            Model model) {
        var home = Home.at(request.getRequestURI(), id);
        var view = find(home, clocks);
        var history = shelf.entry(home, entry, Clocks.of(view.basis()), Audience.current())
                .orElseThrow(() -> new NotHere("entry"));
        var origin = shelf.origin(home, entry, Clocks.of(view.basis()), Audience.current())
                .orElse(null);
        String same = same(clocks, view);
        var composer = new EntryComposer(words, EntryLines.of(words, view).asking(same), view.zone(), this::author);
        model.addAttribute("page", composer.page(history, home, name(view), view.entries(), origin, elsewhere()));
        model.addAttribute("same", same);
        foot(view, model);
        return "entry/entry";
    }

    /** Whether there is a second partnership anywhere. */
    private boolean elsewhere() {
        return communities.all().stream()
                        .mapToInt(Communities.CommunityLine::partnerships)
                        .sum()
                > 1;
    }

    private EntriesView find(Home home, Clocks clocks) {
        return NotThen.find(home, clocks, asked -> shelf.all(home, asked, Audience.current()), Subject::of);
    }

    /** The name of a person is withheld from open readers, and a heading says nothing that only replaces one. */
    private String name(EntriesView view) {
        return view.name().equals(Text.withheld().orElse("")) ? words.text("people.person") : view.name();
    }

    private String same(Clocks clocks, EntriesView view) {
        return ClockWords.of(words, Subject.of(view))
                .asked(clocks, view.basis())
                .parameters();
    }

    private void foot(EntriesView view, Model model) {
        Site.on(model, ClockWords.of(words, Subject.of(view)).foot(view.basis(), view.freshness()));
    }

    /** Who recorded it, for people who signed in; the log knows an opaque id only. */
    private String author(String account) {
        String someone = words.text("entry.recorded.someone");
        var known = accounts.getIfAvailable();
        if (known == null || Audience.current() == Audience.OPEN) {
            return someone;
        }
        return known.byId(account).map(Account::displayName).orElse(someone);
    }
}
