package org.waymark.stage.criterion.engagement;

import java.util.HashMap;
import java.util.Map;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.stage.evidence.Dossier;

/** Works out each definition of engaged industry once, since several criteria of a rubric share it. */
public final class Industries {
    private final Dossier dossier;
    private final Map<IndustryEngagement, EngagedIndustry> known = new HashMap<>();

    public Industries(Dossier dossier) {
        this.dossier = dossier;
    }

    public EngagedIndustry by(IndustryEngagement definition) {
        return known.computeIfAbsent(definition, any -> new EngagedIndustry(any, dossier));
    }
}
