package org.waymark.queryside.form.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.FormFrame;
import org.waymark.queryside.form.page.Sent;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

/** Registers a partnership with its region, industry and coordinator, as far as they are known already. */
@Controller
@NeedsViews
@RequestMapping("/communities/{id}/record/RegisterPartnership")
public class PartnershipForms {

    static final FactType REGISTERED = fact("PartnershipRegistered");
    static final FactType REGION = fact("RegionDefined");
    static final FactType INDUSTRY = fact("IndustrySelected");
    static final FactType COORDINATOR = fact("CoordinatorAppointed");

    /** With the day of its data: without one nobody can tell how old they are. */
    static final List<String> INDUSTRY_ASKED = List.of("naics", "rationale", "dataAsOf");

    /** Fields of the other facts that are asked here; the rest is added on forms of their own. */
    private static final Map<FactType, List<String>> ASKED = Map.of(
            REGION, List.of("counties", "within"),
            INDUSTRY, INDUSTRY_ASKED,
            COORDINATOR, List.of("holder", "kind"));

    private final FormDesk desk;

    public PartnershipForms(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String open(@PathVariable String id, HttpServletRequest request, Model model) {
        Place place = desk.places().community(id);
        Typed typed = desk.opening(
                request, Defaults.of(REGISTERED, desk.places().today(place)).with("kind", "interim"));
        model.addAttribute("frame", desk.draft(request, frame(place, request)));
        return page(place, typed, Problems.none(), model);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            CurrentActor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Place place = desk.places().community(id);
        Submission sent = Submission.of(request);
        if (sent.fills()) {
            desk.again(frame(place, request), sent, null, model);
            return page(place, sent.typed(), Problems.none(), model);
        }
        String partnership = new Minting(sent.commandId()).id("partnership");
        var commit = new PartnershipCommit(place, partnership, sent, desk).make();
        List<FormField> fields = all(place, sent.typed());
        return switch (desk.send(commit.drawn(fields), sent, actor, FormDesk.labels(fields))) {
            case Sent.Recorded done ->
                desk.recorded(done, Address.partnership(partnership), REGISTERED.name(), request);
            case Sent.Back back -> {
                desk.back(back, frame(place, request), sent, model, response);
                yield page(place, sent.typed(), back.problems(), model);
            }
        };
    }

    private String page(Place place, Typed typed, Problems problems, Model model) {
        List<FormField> registered = desk.fields().of(REGISTERED, place, typed, problems).stream()
                .filter(field -> !field.path().equals("evidence"))
                .toList();
        model.addAttribute("fields", registered.subList(0, registered.size() - 2));
        model.addAttribute("rest", registered.subList(registered.size() - 2, registered.size()));
        model.addAttribute("region", asked(REGION, place, typed, problems));
        model.addAttribute("industry", asked(INDUSTRY, place, typed, problems));
        model.addAttribute("coordinator", asked(COORDINATOR, place, typed, problems));
        return "register/partnership";
    }

    private List<FormField> all(Place place, Typed typed) {
        List<FormField> all = new ArrayList<>(desk.fields().of(REGISTERED, place, typed, Problems.none()));
        ASKED.keySet().forEach(fact -> all.addAll(asked(fact, place, typed, Problems.none())));
        return all;
    }

    private List<FormField> asked(FactType fact, Place place, Typed typed, Problems problems) {
        List<String> names = ASKED.getOrDefault(fact, List.of());
        return desk.fields().own(fact, place, typed, problems).stream()
                .filter(field -> names.contains(field.path()))
                .map(FormField::asOptional)
                .toList();
    }

    private FormFrame frame(Place place, HttpServletRequest request) {
        String title = desk.words().say("command.RegisterPartnership");
        return desk.frame(request, place, title, title);
    }

    private static FactType fact(String name) {
        return FactTypes.named(name).orElseThrow();
    }
}
