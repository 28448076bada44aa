package org.waymark.stage.naive;

import static org.waymark.stage.naive.NaiveState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.*;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/** The starter rubric on one day, read sentence by sentence from sections 3 and 5 with the numbers written out. */
final class NaiveRules {
    private final NaiveCase facts;
    private final List<Counting> counting = new ArrayList<>();
    private final Map<CoordinatorAppointed, List<Span>> seen = new HashMap<>();
    private final Map<String, List<Span>> acts = new HashMap<>();
    private final Map<String, Two> championsOrganisation = new HashMap<>();

    /** An attestation by a reviewer, or two by the support team in its place. */
    private record Counting(String clause, List<Given> all) {}

    private record Given(
            AttestationGiven fact, Span span, @Nullable Span ended) {}

    NaiveRules(Reading partnership, Reading community) {
        this.facts = new NaiveCase(partnership, community);
        List<Given> given = new ArrayList<>();
        for (Chain<AttestationGiven> chain : facts.chains.of(AttestationGiven.class)) {
            for (Link<AttestationGiven> link : chain.links()) {
                Span ended = link.follower() == null ? null : link.follower().span();
                given.add(new Given(link.start().fact(), link.start().span(), ended));
            }
        }
        given.stream().filter(this::byReviewer).forEach(g -> counting.add(new Counting(g.fact.clause(), List.of(g))));
        List<Given> halves = given.stream().filter(this::mayStandIn).toList();
        for (Given one : halves) {
            for (Given other : halves) {
                if (one.fact.clause().equals(other.fact.clause()) && together(one, other)) {
                    counting.add(new Counting(one.fact.clause(), List.of(one, other)));
                }
            }
        }
    }

    private boolean byReviewer(Given g) {
        return g.fact.role() == AttestationRole.REVIEWER
                && facts.roleMayBeTrue(g.fact.role(), g.fact.person(), g.fact.org(), g.span);
    }

    private boolean mayStandIn(Given g) {
        return g.fact.role() == AttestationRole.SUPPORT_TEAM
                && facts.roleMayBeTrue(g.fact.role(), g.fact.person(), g.fact.org(), g.span)
                && facts.mayLackReviewer(g.span);
    }

    private boolean together(Given one, Given other) {
        Set<String> a = facts.mayComeFrom(one.fact.person(), one.span);
        Set<String> b = facts.mayComeFrom(other.fact.person(), other.span);
        boolean different = a.stream().anyMatch(x -> b.stream().anyMatch(y -> !x.equals(y)));
        return different && !one.fact.person().equals(other.fact.person());
    }

    Two indicator(String id, LocalDate t) {
        Two judged = switch (id) {
            case "E1" -> clause("E1.coordinator", t, e1(t));
            case "E5" -> clause("E5.champions", t, e5(t));
            case "A1" -> clause("A1.coordinator", t, a1(t));
            case "A7" -> clause("A7.plan", t, a7(t)).or(clause("A7.operates", t, attested("A7.operates", t, 15)));
            default -> clause(id + ".attested", t, attested(id + ".attested", t, monthsOf(id)));
        };
        return clause(id, t, judged);
    }

    private static int monthsOf(String attested) {
        return switch (attested) {
            case "E4", "A6" -> 36;
            case "A4", "A5", "A8" -> 27;
            default -> 24;
        };
    }

    private Two clause(String name, LocalDate t, Two judged) {
        Two exempted = judged;
        for (Chains chains : List.of(facts.chains, facts.community)) {
            for (Chain<ExemptionGranted> chain : chains.of(ExemptionGranted.class)) {
                for (Link<ExemptionGranted> link : chain.links()) {
                    ExemptionGranted granted = link.start().fact();
                    boolean in = !t.isBefore(granted.from()) && !t.isAfter(granted.until());
                    if (granted.clause().equals(name) && in) {
                        Span end = link.until();
                        exempted = exempted.or(
                                end == null ? Two.YES : happened(end, t).not());
                    }
                }
            }
        }
        return exempted;
    }

    private Two attested(String clause, LocalDate t, int months) {
        return Two.any(counting, c -> {
            Two all = Two.of(c.clause.equals(clause));
            for (Given each : c.all) {
                all = all.hi() ? all.and(holds(each, t, months)) : all;
            }
            return all;
        });
    }

    private static Two holds(Given g, LocalDate t, int months) {
        Two covers = happened(g.span, t);
        if (g.fact.coversFrom() != null) {
            boolean from = !t.isBefore(g.fact.coversFrom());
            covers = new Two(
                    from && !t.isBefore(g.span.last().minusMonths(36)),
                    from && !t.isBefore(g.span.first().minusMonths(36)));
        }
        Two stands = g.ended == null ? Two.YES : happened(g.ended, t).not();
        Two valid = Two.of(g.fact.validUntil() == null || !t.isAfter(g.fact.validUntil()));
        return covers.and(stands).and(valid).and(notOlder(g.span, t, months));
    }

    private Two reconfirmed(Chain<CoordinatorAppointed> chain, CoordinatorAppointed by, LocalDate t, int months) {
        Two any = Two.NO;
        for (Link<CoordinatorAppointed> link : chain.links()) {
            if (link.start().fact().equals(by)) {
                any = any.or(notOlder(link.start().span(), t, months));
            }
        }
        for (Standing<?> confirmed : chain.marks()) {
            any = any.or(within(confirmed.span(), t, months));
        }
        return any.or(Two.any(seen.computeIfAbsent(by, facts::seen), span -> within(span, t, months)));
    }

    private Two e1(LocalDate t) {
        return Two.any(
                facts.chains.of(CoordinatorAppointed.class),
                chain -> current(chain, t, by -> {
                    int months = by.kind() == CoordinatorKind.INTERIM ? 9 : 15;
                    return reconfirmed(chain, by, t, months);
                }));
    }

    private static boolean contact(CoordinatorAppointed by) {
        return by.contact() != null || by.form() == CoordinatorForm.PERSON;
    }

    private Two a1(LocalDate t) {
        List<Chain<CoordinatorAppointed>> all = facts.chains.of(CoordinatorAppointed.class);
        Two standing = Two.any(
                all,
                chain -> current(
                        chain,
                        t,
                        by -> by.kind() == CoordinatorKind.STANDING && contact(by)
                                ? reconfirmed(chain, by, t, 15)
                                : Two.NO));
        Two interim =
                Two.any(all, c -> current(c, t, by -> Two.of(by.kind() == CoordinatorKind.INTERIM && contact(by))));
        Two stillStanding = Two.any(all, c -> current(c, t, by -> Two.of(by.kind() == CoordinatorKind.STANDING)));
        Two ended = Two.any(all, chain -> {
            Two any = Two.NO;
            for (int i = 0; i < chain.links().size(); i++) {
                if (chain.links().get(i).start().fact().kind() == CoordinatorKind.STANDING) {
                    if (i + 1 < chain.links().size()) {
                        Standing<CoordinatorAppointed> next =
                                chain.links().get(i + 1).start();
                        any = next.fact().kind() == CoordinatorKind.INTERIM ? any.or(within(next.span(), t, 6)) : any;
                    } else if (chain.end() != null) {
                        any = any.or(within(chain.end().span(), t, 6));
                    }
                }
            }
            return any;
        });
        return standing.or(interim.and(ended).and(stillStanding.not()));
    }

    private Two e5(LocalDate t) {
        Map<String, Two> orgs = new HashMap<>();
        for (Standing<ChampionAdded> added : facts.reading.of(ChampionAdded.class)) {
            orgs.put(added.fact().org(), Two.NO);
        }
        orgs.replaceAll((org, no) -> Two.any(
                facts.chains.of(ChampionAdded.class),
                chain -> current(
                        chain,
                        t,
                        champion -> champion.org().equals(org) && facts.privateChampion(champion)
                                ? acted(champion, t)
                                : Two.NO)));
        int lo = (int) orgs.values().stream().filter(Two::lo).count();
        int hi = (int) orgs.values().stream().filter(Two::hi).count();
        return new Two(lo >= 2, hi >= 2);
    }

    private Two acted(ChampionAdded champion, LocalDate t) {
        List<Span> all = acts.computeIfAbsent(
                champion.person() + " " + champion.org(), key -> facts.acts(champion.person(), champion.org()));
        return Two.any(all, span -> within(span, t, 9));
    }

    private record Version(
            Standing<?> entry,
            boolean first,
            boolean document,
            List<Party> adopters,
            @Nullable LocalDate through) {}

    private Two a7(LocalDate t) {
        return Two.any(
                facts.chains.of(StrategicPlanAdopted.class),
                chain -> current(chain, t, adopted -> {
                    List<Version> revisions = new ArrayList<>();
                    for (Standing<StrategicPlanRevised> r : chain.marks(StrategicPlanRevised.class)) {
                        StrategicPlanRevised f = r.fact();
                        revisions.add(new Version(r, false, f.document() != null, f.adopters(), f.through()));
                    }
                    Standing<?> start = chain.links().stream()
                            .map(Link::start)
                            .filter(each -> each.fact().equals(adopted))
                            .findFirst()
                            .orElseThrow();
                    Version first =
                            new Version(start, true, adopted.document() != null, adopted.adopters(), adopted.through());
                    Two document = Two.of(first.document)
                            .or(Two.any(revisions, r -> Two.of(r.document).and(happened(r.entry.span(), t))));
                    List<Version> all = new ArrayList<>(revisions);
                    all.add(first);
                    return document.and(adopters(all, t)).and(Two.any(all, v -> recent(v, t)));
                }));
    }

    private static Two recent(Version v, LocalDate t) {
        int months = v.through == null ? 27 : 60;
        Two in = v.first ? notOlder(v.entry.span(), t, months) : within(v.entry.span(), t, months);
        return in.and(Two.of(v.through == null || !v.through.isBefore(t)));
    }

    private Two adopters(List<Version> versions, LocalDate t) {
        Two any = Two.NO;
        for (Version one : versions) {
            for (Version other : versions) {
                Two known = (one.first ? Two.YES : happened(one.entry.span(), t))
                        .and(other.first ? Two.YES : happened(other.entry.span(), t));
                for (String x : orgs(one)) {
                    for (String y : orgs(other)) {
                        if (known.hi() && !x.equals(y) && facts.onSide(y, other.entry.span(), Side.PUBLIC)) {
                            any = any.or(known.and(championsOrganisation(x, one.entry)));
                        }
                    }
                }
            }
        }
        return any;
    }

    private Two championsOrganisation(String org, Standing<?> fact) {
        return championsOrganisation.computeIfAbsent(
                org + " " + fact.entry(), key -> facts.championsOrganisationAt(org, fact.span()));
    }

    private static Set<String> orgs(Version version) {
        Set<String> orgs = new HashSet<>();
        version.adopters.forEach(each -> orgs.add(each.org()));
        return orgs;
    }
}
