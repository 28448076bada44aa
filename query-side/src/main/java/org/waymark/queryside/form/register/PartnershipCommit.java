package org.waymark.queryside.form.register;

import java.util.List;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Filling;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.body.Newcomers;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import tools.jackson.databind.node.ObjectNode;

/** A new partnership and what is known of it on its first day, as one commit. */
final class PartnershipCommit {

    private final Place community;
    private final Place partnership;
    private final Minting minting;
    private final Typed typed;
    private final Commit commit = new Commit();

    PartnershipCommit(Place community, String partnership, Submission sent) {
        this.community = community;
        this.partnership =
                new Place(partnership, community.community(), sent.typed().text("name"));
        this.minting = new Minting(sent.commandId());
        this.typed = sent.typed();
    }

    Commit make() {
        ObjectNode registered =
                Bodies.of(PartnershipForms.REGISTERED, partnership, typed, minting, "RegisterPartnership");
        registered.put("community", community.community());
        commit.add("RegisterPartnership", registered);
        if (typed.has("counties") || typed.has("within")) {
            add("DefineRegion", PartnershipForms.REGION, typed, List.of("counties", "within"));
        }
        if (typed.has("naics") || typed.has("rationale")) {
            add("SelectIndustry", PartnershipForms.INDUSTRY, typed, List.of("naics", "rationale"));
        }
        if (typed.has("holder") || typed.has("holder.new")) {
            var newcomers = new Newcomers(commit, partnership, minting, DateTyped.read(typed, "on"));
            Typed filled = Filling.in(PartnershipForms.COORDINATOR, partnership, typed, newcomers)
                    .with("form", CoordinatorForm.PERSON.word());
            add("AppointCoordinator", PartnershipForms.COORDINATOR, filled, List.of("holder", "kind", "form"));
        }
        return commit;
    }

    /** Only the fields asked for: the form's note belongs to the registration. */
    private void add(String command, FactType fact, Typed values, List<String> asked) {
        ObjectNode body = Bodies.of(fact, partnership, values, minting, command);
        body.remove("note");
        fact.shape().fields().stream()
                .filter(field -> !asked.contains(field.name()))
                .forEach(field -> body.remove(field.name()));
        commit.add(command, body);
    }
}
