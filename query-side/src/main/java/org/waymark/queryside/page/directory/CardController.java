package org.waymark.queryside.page.directory;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;

/** {@code /people/{id}} and {@code /organizations/{id}}. */
@Controller
@NeedsViews
public final class CardController {

    private final Directory directory;
    private final ObjectProvider<Moments> moments;
    private final Words words;

    CardController(Directory directory, ObjectProvider<Moments> moments, MessageSource messages) {
        this.directory = directory;
        this.moments = moments;
        this.words = new Words(messages);
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, Clocks clocks, Model model) {
        await(clocks);
        Audience audience = Audience.current();
        PersonCard card = directory.person(id, audience).orElseThrow(() -> new NotHere("person"));
        List<Line> works = card.works().stream().map(this::work).toList();
        return page(Address.person(id), "card.person", card.person().name(), id, "card.works", works, model);
    }

    @GetMapping("/organizations/{id}")
    String organization(@PathVariable String id, Clocks clocks, Model model) {
        await(clocks);
        OrganisationName name = directory.organisation(id).orElseThrow(() -> new NotHere("organization"));
        List<Line> people = directory.peopleOf(id, Audience.current()).stream()
                .filter(card -> card.person().name().state() != Text.State.WITHHELD)
                .map(card ->
                        link(Address.person(card.person().id()), card.person().shown()))
                .toList();
        return page(Address.organization(id), "card.organization", name.name(), id, "card.people", people, model);
    }

    /** Waits for what the reader just recorded: here everything is shown as newest. */
    private void await(Clocks clocks) {
        var asked = new Clocks(null, null, null, clocks.minPosition());
        moments.ifAvailable(views -> views.resolve(asked, ZoneOffset.UTC));
    }

    private String page(
            String address, String what, Text name, String id, String relatedTitle, List<Line> related, Model model) {
        boolean erasable = Audience.current() == Audience.SIGNED_IN;
        model.addAttribute(
                "page",
                new CardPage(
                        words.text(what),
                        name.orElse(id),
                        id,
                        state(name),
                        words.text(relatedTitle),
                        related,
                        erasable ? address + "/erase" : null));
        return "directory/card";
    }

    private Line work(PersonCard.Affiliation work) {
        Line org = link(
                Address.organization(work.organisation().id()),
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
