package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.rubric.Criterion;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Plans;
import org.waymark.stage.evidence.Plans.Version;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Is there a current plan with a document, adopted by both arms of the partnership, and not too old? */
record SharedPlanQuestion(Criterion.SharedPlan asked, Dossier dossier) {

    Finding answer() {
        return Findings.counted(
                dossier.plans().states().stream()
                        .map(state -> Findings.current(state.key(), state, link -> conditions(state, link)))
                        .toList(),
                1);
    }

    private List<Condition> conditions(State<StrategicPlanAdopted> state, Link<StrategicPlanAdopted> link) {
        List<Version> versions = Plans.versions(state, link);
        List<Condition> conditions = new ArrayList<>();
        conditions.add(documented(versions));
        conditions.addAll(adopted(versions));
        conditions.add(recent(versions, link.start()));
        return conditions;
    }

    private static Condition documented(List<Version> versions) {
        List<Verdicts> known = versions.stream()
                .filter(version -> version.document() != null)
                .map(Version::known)
                .toList();
        return new Condition(Verdicts.any(known), day -> new Reason.NoDocument());
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
                new Condition(Verdicts.any(champions.values()), day -> new Reason.NoChampionAdopted()),
                new Condition(different, day -> new Reason.NoPublicPartnerAdopted()));
    }

    private Verdicts isChampions(String org, Standing<?> entry) {
        return dossier.champions().isChampionsOrganisation(org, entry.span());
    }

    private Verdicts isPublic(String org, Standing<?> entry) {
        return Verdicts.always(dossier.organisations().isOnSide(Side.PUBLIC, entry.span(), org));
    }

    private Condition recent(List<Version> versions, Standing<?> adoption) {
        List<Support> supports = versions.stream()
                .map(version -> new Support(Point.of(version.entry()), isRecent(version, adoption)))
                .toList();
        Verdicts any = Verdicts.any(supports.stream().map(Support::verdicts).toList());
        return new Condition(any, day -> notRecent(versions, day), supports);
    }

    /** The adoption need only not be too old: as the one in force, it has begun. */
    private Verdicts isRecent(Version version, Standing<?> adoption) {
        boolean began = version.entry().entry().equals(adoption.entry());
        Verdicts young = began
                ? When.notOlderThan(window(version), version.entry().span())
                : When.within(window(version), version.entry().span());
        LocalDate through = version.through();
        return through == null ? young : young.on(DaySet.before(through.plusDays(1)));
    }

    private Window window(Version version) {
        return version.through() == null ? asked.withoutThrough() : asked.withThrough();
    }

    private Reason notRecent(List<Version> versions, LocalDate day) {
        Version newest = versions.stream()
                .filter(version -> !version.entry().span().first().isAfter(day))
                .max(Comparator.comparing(Version::entry, Standing.ORDER))
                .orElse(versions.getFirst());
        LocalDate through = newest.through();
        return through != null && through.isBefore(day)
                ? new Reason.PlanRanOut(through)
                : Recency.missed(window(newest), newest.entry().span(), day);
    }
}
