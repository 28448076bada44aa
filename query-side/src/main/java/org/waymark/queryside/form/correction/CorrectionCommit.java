package org.waymark.queryside.form.correction;

import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Filling;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.body.Newcomers;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The correction of an entry: its whole content anew, since nothing is inherited from what it replaces. */
final class CorrectionCommit {

    /** Why it is corrected; the corrected fact may have a reason of its own. */
    static final String REASON = "amend.reason";

    /** A document that shows it. */
    static final String LINK = "amend.link";

    private static final FactType CORRECTED = FactTypes.named("EntryCorrected").orElseThrow();

    private static final String CONTENT = "with.fields.";

    private final Subject subject;
    private final Submission sent;
    private final Words words;

    CorrectionCommit(Subject subject, Submission sent, Words words) {
        this.subject = subject;
        this.sent = sent;
        this.words = words;
    }

    Commit make() {
        var commit = new Commit();
        var minting = new Minting(sent.commandId());
        if (!sent.typed().has(REASON)) {
            commit.refuse(REASON, words.say("correct.reason.missing"));
        }
        var newcomers = new Newcomers(commit, subject.place(), minting, DateTyped.read(sent.typed(), "on"));
        Typed filled = Filling.in(subject.fact(), subject.place(), sent.typed(), newcomers);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("entry", minting.id("CorrectEntry/entry"));
        Bodies.subject(body, CORRECTED, subject.place());
        body.put("corrects", subject.now().entry());
        ObjectNode with = body.putObject("with");
        with.put("fact", subject.fact().name());
        with.put("revision", subject.fact().revision());
        content(with.putObject("fields"), filled);
        body.put("reason", sent.typed().text(REASON));
        link(body, sent.typed().text(LINK), words);
        return commit.add("CorrectEntry", body, CorrectionCommit::field);
    }

    private void content(ObjectNode fields, Typed filled) {
        Bodies.writeContent(fields, subject.fact(), filled);
        Typed recorded = AsTyped.of(subject.now());
        for (FieldSpec field : subject.fact().shape().fields()) {
            if (field.mints()) {
                fields.put(field.name(), recorded.text(field.name()));
            }
        }
    }

    /** Names a document that shows why. */
    static void link(ObjectNode body, String link, Words words) {
        if (!link.isEmpty()) {
            body.putArray("evidence")
                    .addObject()
                    .put("label", words.say("correct.link.label"))
                    .put("link", link);
        }
    }

    private static String field(String path) {
        return path.startsWith(CONTENT) ? path.substring(CONTENT.length()) : REASON;
    }
}
