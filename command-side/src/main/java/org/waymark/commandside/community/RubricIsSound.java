package org.waymark.commandside.community;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.registry.Defect;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.file.RubricDefect;
import org.waymark.rubric.file.RubricReader;
import org.waymark.rubric.file.RubricReading;

/**
 * A rubric is read whole before it is published, and what is said about it must be what it says itself. Once in the log
 * it never changes, so a slip found later would stand for ever.
 */
final class RubricIsSound {

    private RubricIsSound() {}

    static List<Defect> objections(RubricPublished fact) {
        List<Defect> defects = new ArrayList<>();
        String digest = RubricDigest.of(fact.document());
        if (!digest.equals(fact.digest())) {
            defects.add(new Defect(
                    "digest",
                    fact.digest(),
                    "digest-differs",
                    "The digest is the address of the document, and this document's is " + digest + ".",
                    "Send the document whose digest you mean, or this digest."));
        }
        switch (RubricReader.read(fact.document())) {
            case RubricReading.Sound sound -> defects.addAll(sameName(fact, sound.rubric()));
            case RubricReading.Refused refused ->
                refused.defects().stream().map(RubricIsSound::inDocument).forEach(defects::add);
        }
        return defects;
    }

    private static List<Defect> sameName(RubricPublished fact, Rubric rubric) {
        List<Defect> defects = new ArrayList<>();
        if (!rubric.id().equals(fact.rubric())) {
            defects.add(differs("rubric", fact.rubric(), rubric.id()));
        }
        if (rubric.version() != fact.version()) {
            defects.add(differs("version", Integer.toString(fact.version()), Integer.toString(rubric.version())));
        }
        return defects;
    }

    private static Defect differs(String field, String given, String inDocument) {
        return new Defect(
                field,
                given,
                "document-differs",
                "The document says " + field + " " + inDocument + ".",
                "Give what the document says, or change the document.");
    }

    private static Defect inDocument(RubricDefect defect) {
        String place = defect.path().isEmpty() ? "document" : "document." + defect.path();
        return new Defect(
                place,
                "",
                "rubric-unsound",
                "Line " + defect.line() + ", column " + defect.column() + ": " + defect.wrong() + ".",
                defect.right() + ".");
    }
}
