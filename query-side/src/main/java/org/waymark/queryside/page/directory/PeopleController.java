package org.waymark.queryside.page.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.page.directory.PeoplePage.Found;
import org.waymark.queryside.page.word.Words;

/** {@code /people}: where somebody who is asked to correct or erase what is said of a person finds that person. */
@Controller
@NeedsViews
public final class PeopleController {

    /** Lines of a list: beyond that typing a name is quicker than reading. */
    static final int MOST = 100;

    private final Directory directory;
    private final Words words;

    PeopleController(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.words = new Words(messages);
    }

    @GetMapping("/people")
    String people(@RequestParam(defaultValue = "") String find, Model model) {
        boolean named = Audience.current() == Audience.SIGNED_IN;
        String typed = find.strip();
        List<Found> people = directory.persons("", typed, MOST + 1, Audience.current()).stream()
                .map(PeopleController::person)
                .toList();
        List<Found> organizations = directory.organisations("", typed, MOST + 1).stream()
                .map(PeopleController::organization)
                .toList();
        model.addAttribute(
                "page",
                new PeoplePage(
                        words.text(named ? "directory.lead" : "directory.lead.open"),
                        typed,
                        named,
                        shown(people),
                        shown(organizations),
                        people.size() > MOST || organizations.size() > MOST
                                ? words.text("directory.more", MOST)
                                : null));
        return "directory/people";
    }

    private static List<Found> shown(List<Found> all) {
        return all.stream().limit(MOST).toList();
    }

    private static Found person(PersonCard card) {
        String works =
                card.works().stream().map(work -> work.organisation().shown()).collect(Collectors.joining(", "));
        return new Found(card.person().shown(), Home.person(card.person().id()).address(), works);
    }

    private static Found organization(OrganisationName name) {
        return new Found(name.shown(), Home.organization(name.id()).address(), "");
    }
}
