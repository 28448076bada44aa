package org.waymark.queryside.page.partnership;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;

/**
 * {@code /partnerships/{id}/sheet}: a list to print and to sign at a meeting, with everybody who takes part and room for
 * whoever comes besides. What is signed is typed back from the top, because the form lists people in the same order.
 */
@Controller
@NeedsViews
public final class SheetController {

    /** Room for those who are not on the list: half a page. */
    static final int BLANK_ROWS = 12;

    private final Partnerships partnerships;

    SheetController(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /**
     * A line to sign.
     *
     * @param person absent where nobody of the organization is known
     */
    public record Row(String organization, @Nullable String person) {}

    @GetMapping("/partnerships/{id}/sheet")
    String show(@PathVariable String id, Clocks clocks, Model model) {
        var home = Home.partnership(id);
        var view = NotThen.find(
                home, clocks, asked -> partnerships.partnership(id, asked, Audience.current()), Subject::of);
        model.addAttribute("name", view.name());
        model.addAttribute("home", home.address());
        model.addAttribute(
                "rows", view.roster().stream().flatMap(SheetController::rows).toList());
        model.addAttribute("blank", BLANK_ROWS);
        return "partnership/sheet";
    }

    private static Stream<Row> rows(PartnershipView.RosterLine line) {
        String organization = line.organisation().shown();
        List<Row> people = line.people().stream()
                .map(PartnershipView.RosterPerson::person)
                .filter(person -> person.name().state() == Text.State.SHOWN)
                .map(PersonName::shown)
                .map(person -> new Row(organization, person))
                .toList();
        return people.isEmpty() ? Stream.of(new Row(organization, null)) : people.stream();
    }
}
