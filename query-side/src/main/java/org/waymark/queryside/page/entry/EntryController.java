package org.waymark.queryside.page.entry;

import java.time.Clock;
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
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;

/** {@code /partnerships/{id}/entries} and the page of one of them. */
@Controller
@NeedsViews
public final class EntryController {

    /** Entries on one page of the list: what a person scrolls through, and a phone draws at once. */
    private static final int PAGE = 100;

    private final Partnerships partnerships;
    private final ObjectProvider<Accounts> accounts;
    private final Words words;
    private final Clock clock;

    EntryController(Partnerships partnerships, ObjectProvider<Accounts> accounts, MessageSource messages, Clock clock) {
        this.partnerships = partnerships;
        this.accounts = accounts;
        this.words = new Words(messages);
        this.clock = clock;
    }

    @GetMapping("/partnerships/{id}/entries")
    String list(@PathVariable String id, Clocks clocks, @RequestParam(defaultValue = "1") String page, Model model) {
        var view = find(id, clocks);
        var subject = Subject.of(view, clock);
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var lines = EntryLines.of(words, view, subject.zone());
        List<EntryItem> items = view.entries().stream()
                .skip((long) (number - 1) * PAGE)
                .limit(PAGE)
                .map(lines::item)
                .toList();
        model.addAttribute("title", words.text("entries.title"));
        model.addAttribute("name", view.name());
        model.addAttribute("home", Address.partnership(id));
        model.addAttribute("lead", words.text("entries.lead", view.entries().size()));
        model.addAttribute("items", items);
        model.addAttribute("newer", number > 1 ? "?page=" + (number - 1) : null);
        model.addAttribute("older", view.entries().size() > number * PAGE ? "?page=" + (number + 1) : null);
        foot(view, subject, model);
        return "entry/list";
    }

    @GetMapping("/partnerships/{id}/entries/{entry}")
    String entry(@PathVariable String id, @PathVariable String entry, Clocks clocks, Model model) {
        var view = find(id, clocks);
        var subject = Subject.of(view, clock);
        var history = partnerships.entry(id, entry, clocks, Audience.current()).orElseThrow(() -> new NotHere("entry"));
        var lines = EntryLines.of(words, view, subject.zone());
        var composer = new EntryComposer(words, lines, subject.zone(), this::author);
        model.addAttribute("page", composer.page(history, id, view.name(), view.entries()));
        foot(view, subject, model);
        return "entry/entry";
    }

    private PartnershipView find(String id, Clocks clocks) {
        return NotThen.find(partnerships, id, clocks, Audience.current(), each -> Subject.of(each, clock));
    }

    private void foot(PartnershipView view, Subject subject, Model model) {
        var clockWords = ClockWords.of(words, subject);
        Site.on(model, clockWords.foot(view.stage().basis(), view.stage().freshness()));
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
