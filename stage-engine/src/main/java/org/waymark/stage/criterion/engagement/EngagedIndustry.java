package org.waymark.stage.criterion.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.partner.Engagement;
import org.waymark.stage.evidence.partner.Engagement.Kind;
import org.waymark.stage.evidence.partner.Partners;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Which industry organisations are engaged, and in which of the four ways, by one definition of a rubric. */
public final class EngagedIndustry {
    private final IndustryEngagement definition;
    private final Dossier dossier;
    private final List<Firm> firms = new ArrayList<>();

    /**
     * An organisation that is or was a partner on the industry side.
     *
     * @param ways when it is engaged in each way, whether or not it is a partner then
     */
    public record Firm(String org, Verdicts partner, Map<Way, Verdicts> ways) {
        public Verdicts way(Way way) {
            return ways.getOrDefault(way, Verdicts.NEVER);
        }

        /** Whether it is engaged in any way. */
        public Verdicts active() {
            return Verdicts.any(ways.values());
        }

        /** Whether it is a partner and engaged. */
        public Verdicts engaged() {
            return partner.and(active());
        }
    }

    /** A way to be engaged. */
    public enum Way {
        REGULAR,
        PARTNERED,
        CONTRIBUTED,
        ATTESTED
    }

    EngagedIndustry(IndustryEngagement definition, Dossier dossier) {
        this.definition = definition;
        this.dossier = dossier;
        Partners partners = dossier.participation().partners();
        var regular = new RegularAttendance(definition, dossier.participation().meetings());
        for (String org : partners.organisations()) {
            Verdicts partner = partners.current(org, link -> Verdicts.always(isIndustry(link)));
            if (!partner.hi().isEmpty()) {
                firms.add(new Firm(
                        org,
                        partner,
                        Map.of(
                                Way.REGULAR,
                                regular.of(org, partners.firstBegin(org)),
                                Way.PARTNERED,
                                within(definition.partnered(), org, Kind.ACTIVITY),
                                Way.CONTRIBUTED,
                                within(definition.contributed(), org, Kind.CONTRIBUTION),
                                Way.ATTESTED,
                                dossier.testimony().attested(Asked.of(definition.otherwise(), org)))));
            }
        }
    }

    public static boolean isIndustry(Link<PartnerJoined> link) {
        return link.start().fact().sides().contains(Side.INDUSTRY);
    }

    private Verdicts within(Window window, String org, Kind kind) {
        List<Engagement> engagements = dossier.participation().engagements().of(org, kind);
        return Verdicts.any(engagements.stream()
                .map(each -> When.within(window, each.span()))
                .toList());
    }

    public IndustryEngagement definition() {
        return definition;
    }

    public List<Firm> firms() {
        return firms;
    }

    /** Whether a firm is engaged and its join in force meets a condition. */
    public Verdicts engaged(Firm firm, Function<Link<PartnerJoined>, Boolean> condition) {
        return dossier.participation()
                .partners()
                .current(firm.org(), link -> Verdicts.always(isIndustry(link) && condition.apply(link)))
                .and(firm.active());
    }
}
