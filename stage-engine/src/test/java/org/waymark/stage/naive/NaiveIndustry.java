package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.stage.naive.NaiveWords.Asked;

/** "Regular(o)" and "Engaged industry org" of section 4. */
final class NaiveIndustry {
    private static final int SHARE_MONTHS = 18;
    private static final int SHARE_AT_LEAST = 2;
    private static final int OFTEN_MONTHS = 15;
    private static final int OFTEN_AT_LEAST = 4;
    private static final int ARM_MONTHS = 15;
    private static final int ARMS = 4;

    private final NaiveCase facts;
    private final NaiveWords words;
    private final List<Org> orgs = new ArrayList<>();
    private final Asked otherwise =
            Asked.of("A3.otherwise", ARM_MONTHS, AttestationRole.CHAMPION, AttestationRole.REVIEWER);

    /** How an organisation stands to a meeting. */
    private enum Came {
        NAMED,
        ABSENT,
        NOT_NAMED_BUT_INCOMPLETE,
        UNKNOWN
    }

    /**
     * @param may "its b >= the a of o's first partner state"
     * @param must "a >= that state's b"
     */
    private record Seat(NaiveMeeting meeting, Came came, boolean may, boolean must) {}

    private record Org(
            String id,
            List<NaiveChain<PartnerJoined>> chains,
            List<Seat> seats,
            List<Item<?>> partnered,
            List<Item<?>> contributed,
            Asked otherwise) {}

    /** What one organisation amounts to on a day. */
    private record Standing(Org org, List<Two> arms) {
        Two anyArm() {
            return Two.any(arms, arm -> arm);
        }

        Two current(int t, Function<Item<PartnerJoined>, Two> condition) {
            return Two.any(org.chains, chain -> chain.current(t, link -> industry(link, condition)));
        }

        private static Two industry(Item<PartnerJoined> link, Function<Item<PartnerJoined>, Two> condition) {
            return link.fact().sides().contains(Side.INDUSTRY) ? condition.apply(link) : Two.NO;
        }
    }

    NaiveIndustry(NaiveCase facts, NaiveWords words) {
        this.facts = facts;
        this.words = words;
        Map<String, List<NaiveChain<PartnerJoined>>> byOrg = new LinkedHashMap<>();
        for (NaiveChain<PartnerJoined> chain : facts.partners()) {
            byOrg.computeIfAbsent(chain.first().fact().org(), key -> new ArrayList<>())
                    .add(chain);
        }
        byOrg.forEach((id, chains) -> orgs.add(org(id, chains)));
    }

    private Org org(String id, List<NaiveChain<PartnerJoined>> chains) {
        NaiveChain<PartnerJoined> first = chains.getFirst();
        List<Seat> seats = new ArrayList<>();
        for (NaiveMeeting meeting : facts.meetings) {
            boolean may = meeting.held.b() >= first.beginsA();
            boolean must = meeting.held.a() >= first.beginsB();
            seats.add(new Seat(meeting, came(meeting, id), may, must));
        }
        List<Item<?>> partnered = new ArrayList<>();
        for (Item<ActivityRecorded> each : facts.of(ActivityRecorded.class)) {
            if (each.fact().partners().contains(id)) {
                partnered.add(each);
            }
        }
        List<Item<?>> contributed = new ArrayList<>();
        for (Item<ContributionReceived> each : facts.of(ContributionReceived.class)) {
            if (each.fact().org().equals(id)) {
                contributed.add(each);
            }
        }
        return new Org(id, chains, seats, partnered, contributed, otherwise.about(id));
    }

    /** "Not complete: those not named possibly attended ... No attendance fact: unknown". */
    private static Came came(NaiveMeeting meeting, String org) {
        if (meeting.names(org)) {
            return Came.NAMED;
        }
        if (!meeting.known) {
            return Came.UNKNOWN;
        }
        return meeting.complete ? Came.ABSENT : Came.NOT_NAMED_BUT_INCOMPLETE;
    }

    /**
     * "left out of both when, over all industry meetings whatever o, those with attendance certainly within are >= 2 and
     * at least half of those possibly within".
     */
    private boolean unknownLeftOut(Day day) {
        int with = 0;
        int possible = 0;
        for (NaiveMeeting meeting : facts.meetings) {
            if (meeting.industry()) {
                Two within = day.within(meeting.held, SHARE_MONTHS);
                with += meeting.known && within.lo() ? 1 : 0;
                possible += within.hi() ? 1 : 0;
            }
        }
        return with >= 2 && 2 * with >= possible;
    }

    private Two regular(Org org, Day day) {
        return share(org, day).or(often(org, day));
    }

    /** "(share) over industry meetings within [18] months". */
    private Two share(Org org, Day day) {
        boolean leftOut = day.once("unknown attendance left out", () -> unknownLeftOut(day));
        int aL = 0;
        int aU = 0;
        int mL = 0;
        int mU = 0;
        for (Seat seat : org.seats) {
            boolean dropped = seat.came == Came.UNKNOWN && leftOut;
            if (seat.meeting.industry() && !dropped) {
                Two within = day.within(seat.meeting.held, SHARE_MONTHS);
                boolean named = seat.came == Came.NAMED;
                boolean maybeCame = seat.came == Came.NOT_NAMED_BUT_INCOMPLETE || seat.came == Came.UNKNOWN;
                // "aL, aU attended certainly, possibly (not named: only if its b >= the a of o's first partner state)"
                aL += within.lo() && named ? 1 : 0;
                aU += within.hi() && (named || (maybeCame && seat.may)) ? 1 : 0;
                // "mL certainly within, certainly not attended, a >= that state's b"
                mL += within.lo() && seat.came == Came.ABSENT && seat.must ? 1 : 0;
                // "mU possibly within, possibly not attended, b >= that state's a"
                mU += within.hi() && !named && seat.may ? 1 : 0;
            }
        }
        // "lo: aL >= [2] and aL / (aL + mU) >= [0.4]; hi: aU >= [2] and aU / (aU + mL) >= [0.4]"
        return Two.of(
                aL >= SHARE_AT_LEAST && 10 * aL >= 4 * (aL + mU), aU >= SHARE_AT_LEAST && 10 * aU >= 4 * (aU + mL));
    }

    /** "(often) working meetings attended within [15] months >= [4], unknown attendance not counted." */
    private static Two often(Org org, Day day) {
        return Two.atLeast(OFTEN_AT_LEAST, org.seats, seat -> {
            if (!seat.meeting.working()) {
                return Two.NO;
            }
            Two within = day.within(seat.meeting.held, OFTEN_MONTHS);
            return switch (seat.came) {
                case NAMED -> within;
                case NOT_NAMED_BUT_INCOMPLETE -> within.and(Two.MAYBE);
                case ABSENT, UNKNOWN -> Two.NO;
            };
        });
    }

    /** "an arm: regular; partnered >= 1 activity ...; contributed >= 1 ...; attested `A3.otherwise`". */
    private List<Standing> standings(Day day) {
        return day.once("arms", () -> {
            List<Standing> all = new ArrayList<>();
            for (Org org : orgs) {
                all.add(new Standing(
                        org,
                        List.of(
                                regular(org, day),
                                Two.any(org.partnered, each -> day.within(each, ARM_MONTHS)),
                                Two.any(org.contributed, each -> day.within(each, ARM_MONTHS)),
                                words.attested(org.otherwise, day))));
            }
            return all;
        });
    }

    /** "Engaged industry org: current at t with side industry, and an arm". Answers each of them, one pair each. */
    List<Two> engaged(Day day) {
        return day.once("engaged", () -> engaged(day, link -> Two.YES));
    }

    private List<Two> engaged(Day day, Function<Item<PartnerJoined>, Two> condition) {
        List<Two> all = new ArrayList<>();
        for (Standing each : standings(day)) {
            Two arm = each.anyArm();
            all.add(arm.hi() ? arm.and(each.current(day.t, condition)) : arm);
        }
        return all;
    }

    Two engagedAtLeast(int n, Day day) {
        return Two.atLeast(n, engaged(day), each -> each);
    }

    /** "regular engaged orgs >= [5]". */
    Two regularAtLeast(int n, Day day) {
        return Two.atLeast(n, standings(day), each -> each.arms.getFirst().and(each.current(day.t, link -> Two.YES)));
    }

    /** "arms used by at least one engaged org >= [2]". */
    Two armsAtLeast(int n, Day day) {
        List<Two> used = new ArrayList<>();
        for (int i = 0; i < ARMS; i++) {
            int arm = i;
            used.add(Two.any(standings(day), each -> each.arms.get(arm).and(each.current(day.t, link -> Two.YES))));
        }
        return Two.atLeast(n, used, each -> each);
    }

    /** Whether some engaged industry organisation is in a county. */
    Two someIn(String county, Day day) {
        return Two.any(engaged(day, link -> Two.of(link.fact().counties().contains(county))), each -> each);
    }

    /** "a possibly engaged org without counties". */
    boolean someMayLackCounties(Day day) {
        return Two.any(engaged(day, link -> Two.of(link.fact().counties().isEmpty())), each -> each)
                .hi();
    }

    /** "hi ... holds if one of these has none". */
    boolean someMayLackEmployees(Day day) {
        return Two.any(engaged(day, link -> Two.of(link.fact().employees() == null)), each -> each)
                .hi();
    }

    /** "lo sums the known employees of certainly engaged orgs": as many as every one that may be in force has. */
    long certainEmployees(Day day) {
        long sum = 0;
        for (Standing each : standings(day)) {
            if (each.anyArm().lo() && each.current(day.t, link -> Two.YES).lo()) {
                sum += numbers(each).stream()
                        .filter(n -> each.current(day.t, link -> Two.of(employees(link) >= n))
                                .lo())
                        .max(Long::compare)
                        .orElse(0L);
            }
        }
        return sum;
    }

    /** "hi those of possibly engaged ones": as many as one that may be in force has. */
    long possibleEmployees(Day day) {
        long sum = 0;
        for (Standing each : standings(day)) {
            if (each.anyArm().hi()) {
                sum += numbers(each).stream()
                        .filter(n -> each.current(day.t, link -> Two.of(employees(link) >= n))
                                .hi())
                        .max(Long::compare)
                        .orElse(0L);
            }
        }
        return sum;
    }

    private static List<Long> numbers(Standing standing) {
        return standing.org.chains.stream()
                .flatMap(chain -> chain.links().stream())
                .map(NaiveIndustry::employees)
                .toList();
    }

    private static long employees(Item<PartnerJoined> link) {
        return Objects.requireNonNullElse(link.fact().employees(), 0L);
    }
}
