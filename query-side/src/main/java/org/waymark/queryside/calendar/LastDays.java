package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.fact.PartnershipFact.LaunchScheduled;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Standing;

/** What entries themselves say of a last day, or of a day to come, where nothing took it back before that day. */
record LastDays(Chains chains, LocalDate from, LocalDate to) {

    /** Those of a partnership's record. */
    List<Ending> all() {
        return within(Stream.of(attestations(), exemptions(), plans(), determinations(), actions(), launches())
                .flatMap(endings -> endings));
    }

    /** Those of a community's record. */
    List<Ending> ofCommunity() {
        return within(exemptions());
    }

    private List<Ending> within(Stream<Ending> endings) {
        return endings.filter(each -> !each.day().isBefore(from) && each.day().isBefore(to))
                .toList();
    }

    private Stream<Ending> attestations() {
        return links(AttestationGiven.class)
                .flatMap(link -> ended(
                        link,
                        link.start().fact().validUntil(),
                        Kind.ATTESTATION,
                        link.start().fact().clause()));
    }

    private Stream<Ending> exemptions() {
        return links(ExemptionGranted.class)
                .flatMap(link -> ended(
                        link,
                        link.start().fact().until(),
                        Kind.EXEMPTION,
                        link.start().fact().clause()));
    }

    private Stream<Ending> determinations() {
        return links(DeterminationMade.class)
                .flatMap(link -> ended(
                        link,
                        link.start().fact().until(),
                        Kind.DETERMINATION,
                        link.start().fact().stage()));
    }

    /** The last adoption or revision of a plan says through which day it holds. */
    private Stream<Ending> plans() {
        return chains.of(StrategicPlanAdopted.class).stream().flatMap(chain -> {
            Standing<?> said = Stream.concat(
                            chain.links().stream().map(Link::start), chain.marks(StrategicPlanRevised.class).stream())
                    .max(Standing.ORDER)
                    .orElseThrow();
            return day(through(said.fact()), chain.end())
                    .map(last -> Ending.said(last.plusDays(1), Kind.PLAN, null, said.entry()));
        });
    }

    private static @Nullable LocalDate through(Fact fact) {
        return switch (fact) {
            case StrategicPlanAdopted adopted -> adopted.through();
            case StrategicPlanRevised revised -> revised.through();
            case Fact ignored -> null;
        };
    }

    private Stream<Ending> actions() {
        return chains.of(ActionPlanned.class).stream()
                .map(LastDays::said)
                .flatMap(link -> day(link.start().fact().due(), link.follower())
                        .map(due -> Ending.said(
                                due,
                                Kind.ACTION,
                                link.start().fact().title(),
                                link.start().entry())));
    }

    private Stream<Ending> launches() {
        return chains.of(LaunchScheduled.class).stream()
                .map(LastDays::said)
                .flatMap(link -> day(link.start().fact().planned(), link.follower())
                        .map(day ->
                                Ending.said(day, Kind.LAUNCH, null, link.start().entry())));
    }

    /** What a chain says last. */
    private static <S extends Fact> Link<S> said(Chain<S> chain) {
        return chain.links().getLast();
    }

    private <S extends Fact> Stream<Link<S>> links(Class<S> start) {
        return chains.of(start).stream().flatMap(chain -> chain.links().stream());
    }

    private static Stream<Ending> ended(Link<?> link, @Nullable LocalDate last, Kind kind, @Nullable String of) {
        return day(last, link.follower())
                .map(day -> Ending.said(day.plusDays(1), kind, of, link.start().entry()));
    }

    /** A day, where one is said and nothing certainly took the entry back by then. */
    private static Stream<LocalDate> day(@Nullable LocalDate said, @Nullable Standing<?> follower) {
        return Stream.ofNullable(said)
                .filter(day -> follower == null || follower.span().last().isAfter(day));
    }
}
