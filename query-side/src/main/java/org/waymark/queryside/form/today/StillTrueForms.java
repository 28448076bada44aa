package org.waymark.queryside.form.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/**
 * Records with one click that a coordinator still is, or that an activity still goes on, as of today. What cannot be
 * recorded so leads to the form of that entry, filled in.
 */
@Controller
@NeedsViews
public class StillTrueForms {

    /** What one button may record, and the field that says of what. */
    private static final Map<String, Confirmation> CONFIRMATIONS = Map.of(
            "ConfirmCoordinator",
            new Confirmation("CoordinatorConfirmed", "holder"),
            "ConfirmActivity",
            new Confirmation("ActivityConfirmed", "activity"));

    private record Confirmation(String factName, String field) {

        FactType fact() {
            return FactTypes.named(factName).orElseThrow();
        }
    }

    private final FormDesk desk;

    public StillTrueForms(FormDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/today")
    String send(CurrentActor actor, HttpServletRequest request) {
        Submission sent = Submission.of(request);
        String command = sent.typed().text("command");
        Confirmation confirmation = CONFIRMATIONS.get(command);
        if (confirmation == null) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "command: no button of this page records " + command);
        }
        Place place = Places.at(desk.places().partnership(sent.typed().text("partnership")));
        FactType fact = confirmation.fact();
        String about = sent.typed().text(confirmation.field());
        String today = desk.places().today(place).toString();
        Typed typed = Typed.nothing()
                .with("on", today)
                .with(confirmation.field(), about)
                .with("visibility", "community");
        var commit = new Commit().add(command, Bodies.of(fact, place, typed, new Minting(sent.commandId()), command));
        return switch (desk.send(commit, sent, actor, Map.of())) {
            case Sent.Recorded done -> back(desk.recorded(done, "/today", fact.name(), request), sent);
            case Sent.Back ignored ->
                "redirect:" + place.forms() + "/" + command + "?" + confirmation.field() + "="
                        + Address.parameter(about) + "&on=" + today;
        };
    }

    private static String back(String address, Submission sent) {
        return address + "&of=" + Address.parameter(sent.typed().text("of"));
    }
}
