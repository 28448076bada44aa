package org.waymark.queryside.page.honesty;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.honesty.Honesties;
import org.waymark.queryside.honesty.HonestyView;
import org.waymark.queryside.honesty.HonestyView.Ref;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryItem;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Words;

/** How a record was kept, of a partnership and of a community, and the entries behind each number. */
@Controller
@NeedsViews
public final class HonestyController {

    /** Entries on one page of a list, as on that of all entries. */
    private static final int PAGE = 100;

    private final Honesties honesties;
    private final EntryShelf shelf;
    private final ObjectProvider<Accounts> accounts;
    private final Words words;

    HonestyController(
            Honesties honesties, EntryShelf shelf, ObjectProvider<Accounts> accounts, MessageSource messages) {
        this.honesties = honesties;
        this.shelf = shelf;
        this.accounts = accounts;
        this.words = new Words(messages);
    }

    @GetMapping({"/partnerships/{id}/honesty", "/communities/{id}/honesty"})
    String show(@PathVariable String id, Clocks clocks, HttpServletRequest request, Model model) {
        var home = Home.at(request.getRequestURI(), id);
        EntriesView known = known(home, clocks);
        var same = Clocks.of(known.basis());
        HonestyView view = NotThen.whenBegun(Subject.of(known), () -> honesties.honesty(home, same))
                .orElseThrow(() -> new NotHere(home.word()));
        ClockPanel panel = frame(known, clocks, model);
        model.addAttribute("page", new HonestyComposer(words, panel, view, recorders(view)).page());
        return "honesty/honesty";
    }

    @GetMapping({"/partnerships/{id}/honesty/{number}", "/communities/{id}/honesty/{number}"})
    String list(
            @PathVariable String id,
            @PathVariable String number,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request,
            Model model) {
        var home = Home.at(request.getRequestURI(), id);
        EntriesView known = known(home, clocks);
        var same = Clocks.of(known.basis());
        var view = NotThen.whenBegun(Subject.of(known), () -> honesties.number(home, number, same))
                .orElseThrow(() -> new NotHere("number"));
        ClockPanel panel = frame(known, clocks, model);
        int nr = ListPage.of(page);
        String further = panel.same().isEmpty() ? "?" : panel.same() + "&";
        List<Ref> shown =
                view.entries().stream().skip((long) (nr - 1) * PAGE).limit(PAGE).toList();
        model.addAttribute("title", words.text("honesty.title"));
        model.addAttribute("name", view.name());
        model.addAttribute("home", home.address() + "/honesty" + panel.same());
        model.addAttribute("board", "/" + panel.same());
        model.addAttribute(
                "lead", words.text("honesty.list.lead", view.entries().size()));
        model.addAttribute("items", items(shown, known, panel));
        model.addAttribute("newer", nr > 1 ? further + "page=" + (nr - 1) : null);
        model.addAttribute("older", view.entries().size() > nr * PAGE ? further + "page=" + (nr + 1) : null);
        return "entry/list";
    }

    private EntriesView known(Home home, Clocks clocks) {
        return NotThen.find(home, clocks, asked -> shelf.all(home, asked, Audience.current()), Subject::of);
    }

    private ClockPanel frame(EntriesView known, Clocks clocks, Model model) {
        var clockWords = ClockWords.of(words, Subject.of(known));
        Site.on(model, clockWords.foot(known.basis(), known.freshness()));
        return clockWords.panel(clocks, known.basis(), known.freshness());
    }

    /** The entries as lines; on a community's list each says of which partnership it is. */
    private List<EntryItem> items(List<Ref> shown, EntriesView known, ClockPanel panel) {
        Map<Home, EntriesView> homes = new HashMap<>();
        homes.put(known.home(), known);
        return shown.stream()
                .flatMap(ref -> Stream.ofNullable(homes.computeIfAbsent(
                                ref.home(),
                                home -> shelf.all(home, Clocks.of(known.basis()), Audience.current())
                                        .orElse(null)))
                        .flatMap(view -> item(ref, view, known, panel)))
                .toList();
    }

    private Stream<EntryItem> item(Ref ref, EntriesView view, EntriesView known, ClockPanel panel) {
        var lines = EntryLines.of(words, view).asking(panel.same());
        return view.entries().stream()
                .filter(entry -> entry.entry().equals(ref.entry()))
                .map(lines::item)
                .map(item -> ref.home().equals(known.home()) ? item : item.of(view.name()));
    }

    /**
     * Names for people who signed in; everybody else reads how many accounts there are, and not whose. The log has
     * opaque ids only, so a name is asked of the accounts, and who recorded without one, as an import does, is numbered
     * for everybody.
     */
    private UnaryOperator<String> recorders(HonestyView view) {
        var known = accounts.getIfAvailable();
        boolean named = known != null && Audience.current() == Audience.SIGNED_IN;
        List<String> order =
                view.recorders().stream().map(HonestyView.Recorder::account).toList();
        return account -> Optional.ofNullable(named ? known : null)
                .flatMap(all -> all.byId(account))
                .map(Account::displayName)
                .orElseGet(() -> words.text("honesty.recorder", order.indexOf(account) + 1));
    }
}
