package org.waymark.queryside.form.register;

import java.util.List;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Filling;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Asks;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.page.FormDesk;
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
    private final Submission sent;
    private final FormDesk desk;

    PartnershipCommit(Place community, String partnership, Submission sent, FormDesk desk) {
        this.sent = sent;
        this.desk = desk;
        this.community = community;
        this.partnership =
                new Place(partnership, community.community(), sent.typed().text("name"));
        this.minting = new Minting(sent.commandId());
        this.typed = sent.typed();
    }

    Commit make() {
        namesake();
        ObjectNode registered =
                Bodies.of(PartnershipForms.REGISTERED, partnership, typed, minting, "RegisterPartnership");
        registered.put("community", community.community());
        commit.add("RegisterPartnership", registered);
        if (typed.has("counties") || typed.has("within")) {
            doubts(PartnershipForms.REGION);
            add("DefineRegion", PartnershipForms.REGION, typed, List.of("counties", "within"));
        }
        if (PartnershipForms.INDUSTRY_ASKED.stream().anyMatch(typed::has)) {
            doubts(PartnershipForms.INDUSTRY);
            add("SelectIndustry", PartnershipForms.INDUSTRY, typed, PartnershipForms.INDUSTRY_ASKED);
        }
        if (typed.has("holder") || typed.has("holder.new")) {
            var newcomers = desk.newcomers(commit, partnership, minting, sent);
            Typed filled = Filling.in(PartnershipForms.COORDINATOR, partnership, typed, newcomers)
                    .with("form", CoordinatorForm.PERSON.word());
            add("AppointCoordinator", PartnershipForms.COORDINATOR, filled, List.of("holder", "kind", "form"));
        }
        return commit;
    }

    private void doubts(FactType fact) {
        Asks.contents(fact, typed, commit, desk.doubts(community, sent, commit), desk.words());
    }

    private void namesake() {
        String name = typed.text("name");
        if (desk.places().partnerships(community).stream().anyMatch(known -> Spelling.same(known, name))) {
            desk.doubts(community, sent, commit)
                    .ask(
                            "name",
                            "partnership:" + Spelling.plain(name),
                            desk.words().say("form.known.partnership", name),
                            desk.words().say("form.known.partnership.confirm"));
        }
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
