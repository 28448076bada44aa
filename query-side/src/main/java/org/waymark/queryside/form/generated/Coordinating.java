package org.waymark.queryside.form.generated;

import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;

/** A coordinating team is not in any directory: it gets an id of its own when nobody is chosen as the coordinator. */
public final class Coordinating {

    private Coordinating() {}

    static Typed settle(FactType fact, Typed typed, Minting minting) {
        boolean nobody = !typed.has("holder") && !typed.has("holder.new");
        return nobody && isTeam(fact, typed) ? typed.with("holder", minting.id("team")) : typed;
    }

    /** What was recorded without a team's own id, for a form that gives it another. */
    public static Typed unsettle(FactType fact, Typed typed) {
        return isTeam(fact, typed) ? typed.with("holder", "") : typed;
    }

    private static boolean isTeam(FactType fact, Typed typed) {
        return fact.name().equals("CoordinatorAppointed") && typed.text("form").equals(CoordinatorForm.TEAM.word());
    }
}
