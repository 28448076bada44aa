package org.waymark.queryside.form.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.rubric.Rubric;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the two commands about rubrics, with everything that can be read off the text. */
public final class RubricBodies {

    static final FactType PUBLISHED = FactTypes.named("RubricPublished").orElseThrow();
    static final FactType ADOPTED = FactTypes.named("RubricAdopted").orElseThrow();

    private RubricBodies() {}

    /** Publishes a text; date, note and so on as typed. */
    public static ObjectNode publish(Rubric rubric, Place place, Typed typed, Minting minting) {
        Typed named = named(typed, rubric.id(), rubric.version()).with("digest", rubric.digest());
        ObjectNode body = Bodies.of(PUBLISHED, place, named.with("document", ""), minting, "PublishRubric");
        return body.put("document", rubric.document());
    }

    /** Adopts a published version; date, first day, note and so on as typed. */
    public static ObjectNode adopt(String rubric, int version, Place place, Typed typed, Minting minting) {
        return Bodies.of(ADOPTED, place, named(typed, rubric, version), minting, "AdoptRubric");
    }

    /** Adopts what is published in the same commit. */
    public static ObjectNode adopt(Rubric rubric, Place place, Typed typed, Minting minting) {
        return adopt(rubric.id(), rubric.version(), place, typed, minting);
    }

    /** What two entries of one form have in common: a note or a piece of evidence stands on the one it was typed for. */
    static Typed bare(Typed typed) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        typed.values().forEach((name, sent) -> {
            if (name.equals("on") || name.startsWith("on.") || name.equals("from") || name.equals("visibility")) {
                kept.put(name, sent);
            }
        });
        return new Typed(kept);
    }

    private static Typed named(Typed typed, String rubric, int version) {
        return typed.with("rubric", rubric).with("version", Integer.toString(version));
    }
}
