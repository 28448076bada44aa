package org.waymark.stage.criterion.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.work.Plans;
import org.waymark.stage.evidence.work.Plans.Version;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;

/** Is there a current plan with a document, adopted by both arms of the partnership, and not too old? */
record SharedPlanQuestion(WorkCriterion.SharedPlan asked, Dossier dossier) {

    Finding answer() {
        return Findings.counted(
                dossier.work().plans().states().stream()
                        .map(state -> Findings.current(state.key(), state, link -> conditions(state, link)))
                        .toList(),
                1);
    }

    private List<Condition> conditions(State<StrategicPlanAdopted> state, Link<StrategicPlanAdopted> link) {
        List<Version> versions = Plans.versions(state, link);
        List<Condition> conditions = new ArrayList<>();
        conditions.add(PlanAge.documented(versions));
        conditions.addAll(adopted(versions));
        conditions.add(new PlanAge(this::window, true).recent(versions, link.start()));
        return conditions;
    }

    /**
     * A champion's organisation and a different one on the public side. That two different ones can be chosen is the same
     * as: there is one of each, and not all of them are one organisation.
     */
    private List<Condition> adopted(List<Version> versions) {
        Map<String, Verdicts> champions = new LinkedHashMap<>();
        Map<String, Verdicts> publics = new LinkedHashMap<>();
        Map<String, Verdicts> either = new LinkedHashMap<>();
        for (Version version : versions) {
            for (Party adopter : version.adopters()) {
                String org = adopter.org();
                Verdicts champion = version.known().and(isChampions(org, version.entry()));
                Verdicts onPublicSide = version.known().and(isPublic(org, version.entry()));
                champions.merge(org, champion, Verdicts::or);
                publics.merge(org, onPublicSide, Verdicts::or);
                either.merge(org, champion.or(onPublicSide), Verdicts::or);
            }
        }
        Verdicts different = Verdicts.atLeast(2, either.values()).and(Verdicts.any(publics.values()));
        return List.of(
                new Condition(Verdicts.any(champions.values()), day -> new Reason.NoChampionAdopted())
                        .inDoubtBy(dates(versions)),
                new Condition(different, day -> new Reason.NoPublicPartnerAdopted()).inDoubtBy(dates(versions)));
    }

    private Doubts dates(List<Version> versions) {
        Doubts dates = PlanAge.known(versions);
        for (Version version : versions) {
            List<Standing<?>> champions = new ArrayList<>(List.of(version.entry()));
            version.adopters()
                    .forEach(adopter ->
                            champions.addAll(dossier.people().champions().datesOf(adopter.org())));
            dates = dates.and(Doubts.around(version.entry().span(), champions));
        }
        return dates;
    }

    private Verdicts isChampions(String org, Standing<?> entry) {
        return dossier.people().champions().isChampionsOrganisation(org, entry.span());
    }

    private Verdicts isPublic(String org, Standing<?> entry) {
        return Verdicts.always(dossier.participation().organisations().isOnSide(Side.PUBLIC, entry.span(), org));
    }

    private Window window(Version version) {
        return version.through() == null ? asked.withoutThrough() : asked.withThrough();
    }
}
