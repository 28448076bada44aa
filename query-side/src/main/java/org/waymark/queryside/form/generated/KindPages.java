package org.waymark.queryside.form.generated;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Places;

/** "Add entry": all kinds of entries a place can have, in groups, each with a line that says what it is. */
@Controller
@NeedsViews
public class KindPages {

    private final FormDesk desk;

    public KindPages(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/partnerships/{id}/record")
    String ofPartnership(@PathVariable String id, Model model) {
        return page(Places.at(desk.places().partnership(id)), KindGroup.ofPartnership(), model);
    }

    @GetMapping("/communities/{id}/record")
    String ofCommunity(@PathVariable String id, Model model) {
        Place community = desk.places().community(id);
        model.addAttribute("settings", CommunitySettings.of(id, desk));
        return page(community, List.of(KindGroup.COMMUNITY), model);
    }

    @GetMapping("/people/record")
    String ofDirectory(Model model) {
        return page(Place.directory(desk.words().say("form.people")), List.of(KindGroup.DIRECTORY), model);
    }

    private static String page(Place place, List<KindGroup> groups, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("groups", groups);
        return "form/kinds";
    }
}
