package org.waymark.queryside.bearing;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.bearing.LoadBearingView.Flip;
import org.waymark.queryside.bearing.LoadBearingView.Without;
import org.waymark.queryside.change.Named;
import org.waymark.stage.bearing.Bearing;
import org.waymark.stage.bearing.Held;

/** What would be otherwise, with the labels that people know. */
final class Labelled {
    private Labelled() {}

    static Without without(Bearing bearing, Named named) {
        return new Without(
                bearing.movesStage(),
                bearing.indicators().stream()
                        .map(it -> new Flip(it.id(), named.indicator(it.id()), it.before(), it.after()))
                        .toList(),
                bearing.stages().stream()
                        .map(it -> new Flip(it.id(), named.stage(it.id()), it.before(), it.after()))
                        .toList(),
                bearing.held()
                        .map(loss -> new LoadBearingView.Held(
                                label(loss.before(), named),
                                loss.before().inGrace(),
                                label(loss.after(), named),
                                loss.after().inGrace()))
                        .orElse(null));
    }

    private static @Nullable String label(Held held, Named named) {
        return held.stage() == null ? null : named.stage(held.stage());
    }
}
