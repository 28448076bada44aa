package org.waymark.queryside.form.generated;

import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;

/** A coordinating team is not in any directory: it gets an id of its own when nobody is chosen as the coordinator. */
final class Coordinating {

    private Coordinating() {}

    static Typed settle(FactType fact, Typed typed, Minting minting) {
        boolean team = fact.name().equals("CoordinatorAppointed")
                && typed.text("form").equals(CoordinatorForm.TEAM.word())
                && !typed.has("holder")
                && !typed.has("holder.new");
        return team ? typed.with("holder", minting.id("team")) : typed;
    }
}
