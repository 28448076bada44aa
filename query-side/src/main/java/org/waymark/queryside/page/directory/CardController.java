package org.waymark.queryside.page.directory;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;

/** {@code /people/{id}} and {@code /organizations/{id}}. */
@Controller
@NeedsViews
public final class CardController {

    /** Entries on the page itself; there are seldom more. */
    private static final int RECENT = 20;

    private static final Set<String> REGISTRATIONS = Set.of("PersonRegistered", "OrganisationRegistered");

    private final Directory directory;
    private final EntryShelf shelf;
    private final Words words;

    CardController(Directory directory, EntryShelf shelf, MessageSource messages) {
        this.directory = directory;
        this.shelf = shelf;
        this.words = new Words(messages);
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, Clocks clocks, Model model) {
        var view = entries(Home.person(id), clocks);
        PersonCard card = directory.person(id, Audience.current()).orElseThrow(() -> new NotHere("person"));
        List<Line> works = card.works().stream().map(this::work).toList();
        return page(view, "card.person", card.person().name(), "card.works", works, model);
    }

    @GetMapping("/organizations/{id}")
    String organization(@PathVariable String id, Clocks clocks, Model model) {
        var view = entries(Home.organization(id), clocks);
        OrganisationName name = directory.organisation(id).orElseThrow(() -> new NotHere("organization"));
        List<Line> people = directory.peopleOf(id, Audience.current()).stream()
                .filter(card -> card.person().name().state() != Text.State.WITHHELD)
                .map(card -> link(
                        Home.person(card.person().id()).address(), card.person().shown()))
                .toList();
        return page(view, "card.organization", name.name(), "card.people", people, model);
    }

    /** Everything is shown as newest, once that includes what the reader just recorded. */
    private EntriesView entries(Home home, Clocks clocks) {
        var asked = new Clocks(null, null, null, clocks.minPosition());
        return shelf.all(home, asked, Audience.current()).orElseThrow(() -> new NotHere(home.word()));
    }

    private String page(
            EntriesView view, String what, Text name, String relatedTitle, List<Line> related, Model model) {
        boolean erasable = Audience.current() == Audience.SIGNED_IN;
        Home home = view.home();
        var lines = EntryLines.of(words, view);
        model.addAttribute(
                "page",
                new CardPage(
                        words.text(what),
                        name.state() == Text.State.WITHHELD ? words.text("people.person") : name.orElse(home.id()),
                        home.id(),
                        state(name),
                        voided(view) ? words.text(what + ".voided") : null,
                        words.text(relatedTitle),
                        related,
                        view.entries().stream().limit(RECENT).map(lines::item).toList(),
                        view.entries().size(),
                        home.entries(),
                        erasable ? home.address() + "/erase" : null));
        Site.on(model, ClockWords.of(words, Subject.of(view)).foot(view.basis(), view.freshness()));
        return "directory/card";
    }

    /** Whether somebody registered it and every such entry is silent now. */
    private static boolean voided(EntriesView view) {
        var registrations = view.entries().stream()
                .filter(entry -> REGISTRATIONS.contains(entry.fact()))
                .toList();
        return !registrations.isEmpty() && registrations.stream().noneMatch(entry -> entry.counts());
    }

    private Line work(PersonCard.Affiliation work) {
        Line org = link(
                Home.organization(work.organisation().id()).address(),
                work.organisation().shown());
        Line title = switch (work.title().state()) {
            case SHOWN -> Line.of(work.title().orElse(""));
            case ERASED -> erased(work.title());
            case WITHHELD, UNKNOWN -> Line.NONE;
        };
        return title.isEmpty() ? org : Line.join(", ", List.of(org, title));
    }

    private static Line link(String href, String text) {
        return Line.of(new Piece.Link(href, text));
    }

    private @Nullable Line state(Text name) {
        return switch (name.state()) {
            case SHOWN, UNKNOWN -> null;
            case WITHHELD -> words.line("entry.withheld");
            case ERASED -> erased(name);
        };
    }

    private Line erased(Text text) {
        return text.erasedAt() == null
                ? words.line("entry.erased")
                : words.line(
                        "entry.erased.on",
                        text.erasedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
