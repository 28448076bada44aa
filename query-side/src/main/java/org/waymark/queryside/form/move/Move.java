package org.waymark.queryside.form.move;

import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.generated.CommandCommits;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry on its way.
 *
 * @param subject the entry where it stands
 * @param target the partnership it belongs to
 * @param along what goes with it
 */
record Move(Subject subject, PartnershipView target, Along along) {

    /** Why it was recorded on the wrong partnership; the fact may have a reason of its own. */
    static final String REASON = "move.reason";

    private static final FactType VOIDED = FactTypes.named("EntryVoided").orElseThrow();

    /** Where it will stand. */
    Place there() {
        return Places.at(target);
    }

    /** What records it there. */
    CommandType command() {
        return CommandTypes.asking(subject.fact());
    }

    /** Which reading a page was made from: another one means that somebody amended something of it meanwhile. */
    String reading() {
        return subject.reading() + "/" + along.reading();
    }

    /** Recorded there, with what goes along, and voided here. */
    Commit commit(CommandCommits commands, Submission sent, Words words) {
        var minting = new Minting(sent.commandId());
        Commit commit = commands.commit(command(), there(), sent);
        along.into(commit, there(), minting);
        if (!sent.typed().has(REASON)) {
            commit.refuse(REASON, words.say("move.reason.missing"));
        }
        return commit.add("VoidEntry", voiding(minting, sent, words), REASON);
    }

    /** The void names the new entry twice: in words for whoever reads it, and by a link for its page. */
    private ObjectNode voiding(Minting minting, Submission sent, Words words) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("entry", minting.id("VoidEntry/entry"));
        Bodies.subject(body, VOIDED, subject.place());
        body.put("voids", subject.now().entry());
        body.put(
                "reason",
                words.say("move.void.reason", target.name(), sent.typed().text(REASON)));
        body.putArray("evidence")
                .addObject()
                .put("label", words.say("move.void.label", target.name()))
                .put(
                        "link",
                        Home.partnership(target.id()).entry(minting.id(command().name() + "/entry")));
        return body;
    }
}
