package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.CoordinatorConfirmed;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.fact.PartnershipFact.PartnershipRenamed;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Values.Party;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Logged;
import org.waymark.record.Standing;

/** What a record says of one day: what the partnership is called, who leads it, what it plans, when it met. */
public final class StatesFold {

    private final Folded record;
    private final Current current;

    public StatesFold(Folded record, LocalDate day) {
        this.record = record;
        this.current = new Current(record.chains(), day);
    }

    Current current() {
        return current;
    }

    /** What it is called that day; its id when no registration is known. */
    public String name(String id) {
        List<Standing<?>> naming = record.reading().facts().stream()
                .filter(each ->
                        each.fact() instanceof PartnershipRegistered || each.fact() instanceof PartnershipRenamed)
                .toList();
        String name =
                naming.isEmpty() ? voidedName(id) : nameIn(naming.getFirst().fact());
        for (Standing<?> each : naming) {
            name = current.begun(each.span()) ? nameIn(each.fact()) : name;
        }
        return name;
    }

    /** The name recorded last, whatever the day; unknown where nothing names it. */
    static Text lastName(Folded record) {
        return record.entries().list().stream()
                .map(Logged::fact)
                .filter(fact -> fact instanceof PartnershipRegistered || fact instanceof PartnershipRenamed)
                .map(StatesFold::nameIn)
                .reduce((before, last) -> last)
                .map(Text::shown)
                .orElseGet(Text::unknown);
    }

    /** A voided registration names nothing any more, but people look for it by the name they knew. */
    private String voidedName(String id) {
        return record.entries().list().stream()
                .map(Logged::fact)
                .filter(PartnershipRegistered.class::isInstance)
                .map(StatesFold::nameIn)
                .reduce(id, (before, last) -> last);
    }

    private static String nameIn(Fact fact) {
        return fact instanceof PartnershipRenamed renamed ? renamed.name() : ((PartnershipRegistered) fact).name();
    }

    /** Where it works that day. */
    public PartnershipView.@Nullable Region region() {
        return current.one(RegionDefined.class)
                .map(fact -> new PartnershipView.Region(fact.counties(), fact.within()))
                .orElse(null);
    }

    /** Of which kind its region is that day, where that was recorded. */
    public @Nullable String regionKind() {
        return current.one(RegionDefined.class).map(RegionDefined::kind).orElse(null);
    }

    /** What it works in that day. */
    public PartnershipView.@Nullable Industry industry() {
        return current.one(IndustrySelected.class)
                .map(fact -> new PartnershipView.Industry(fact.naics()))
                .orElse(null);
    }

    List<PartnershipView.Meeting> meetings(Parties parties) {
        return record.chains().of(MeetingHeld.class).stream()
                .filter(chain -> current.begun(chain.from()))
                .map(chain -> meeting(chain, parties))
                .toList()
                .reversed();
    }

    private static PartnershipView.Meeting meeting(Chain<MeetingHeld> chain, Parties parties) {
        MeetingHeld held = chain.first().fact();
        List<Standing<AttendanceRecorded>> attendance = chain.marks(AttendanceRecorded.class);
        Set<PartnershipView.Came> came = new LinkedHashSet<>();
        Integer headcount = null;
        for (Standing<AttendanceRecorded> each : attendance) {
            each.fact().attendees().forEach(attendee -> came.add(parties.attendee(attendee)));
            headcount =
                    each.fact().headcount() == null ? headcount : each.fact().headcount();
        }
        return new PartnershipView.Meeting(
                held.meeting(),
                chain.first().entry(),
                held.kind().word(),
                held.header().requireOn(),
                parties.parties(held.chairs()),
                attendance.isEmpty() ? null : List.copyOf(came),
                !attendance.isEmpty() && attendance.getLast().fact().complete(),
                headcount);
    }

    List<PartnershipView.Plan> plans(Parties parties) {
        return current.of(StrategicPlanAdopted.class).stream()
                .map(chain -> plan(chain, parties))
                .toList();
    }

    private PartnershipView.Plan plan(Chain<StrategicPlanAdopted> chain, Parties parties) {
        Standing<StrategicPlanAdopted> adopted = current.said(chain);
        Set<Party> adopters = new LinkedHashSet<>(adopted.fact().adopters());
        String document =
                parties.address(adopted.fact().header(), adopted.fact().document());
        LocalDate through = adopted.fact().through();
        FuzzyDate revised = null;
        for (Standing<StrategicPlanRevised> each : current.since(chain, adopted, StrategicPlanRevised.class)) {
            adopters.addAll(each.fact().adopters());
            document = each.fact().document() == null
                    ? document
                    : parties.address(each.fact().header(), each.fact().document());
            through = each.fact().through();
            revised = each.fact().header().requireOn();
        }
        return new PartnershipView.Plan(
                adopted.fact().plan(),
                adopted.entry(),
                adopted.fact().form().word(),
                document,
                adopted.fact().header().requireOn(),
                revised,
                through,
                parties.parties(List.copyOf(adopters)));
    }

    List<PartnershipView.Champion> champions(Parties parties) {
        return current.of(ChampionAdded.class).stream()
                .map(chain -> {
                    ChampionAdded fact = current.said(chain).fact();
                    return new PartnershipView.Champion(
                            chain.first().entry(),
                            parties.person(fact.person()),
                            parties.organisation(fact.org()),
                            chain.first().fact().header().requireOn());
                })
                .toList();
    }

    List<PartnershipView.Coordinator> coordinators(Parties parties) {
        return current.of(CoordinatorAppointed.class).stream()
                .map(chain -> coordinator(chain, parties))
                .toList();
    }

    private PartnershipView.Coordinator coordinator(Chain<CoordinatorAppointed> chain, Parties parties) {
        Standing<CoordinatorAppointed> said = current.said(chain);
        CoordinatorAppointed fact = said.fact();
        Optional<Standing<CoordinatorConfirmed>> confirmed =
                current.last(current.since(chain, said, CoordinatorConfirmed.class).stream());
        return new PartnershipView.Coordinator(
                said.entry(),
                fact.holder(),
                parties.holder(fact),
                fact.kind().word(),
                fact.form().word(),
                fact.members().stream().map(parties::person).toList(),
                parties.personIfAny(fact.contact()),
                fact.header().requireOn(),
                confirmed.map(each -> each.fact().header().requireOn()).orElse(null));
    }

    List<PartnershipView.SupportTeamMember> supportTeam(Parties parties) {
        return current.of(SupportTeamMemberJoined.class).stream()
                .map(chain -> {
                    SupportTeamMemberJoined fact = current.said(chain).fact();
                    return new PartnershipView.SupportTeamMember(
                            chain.first().entry(),
                            parties.person(fact.person()),
                            parties.organisation(fact.org()),
                            Parties.words(fact.fields()),
                            chain.first().fact().header().requireOn());
                })
                .toList();
    }

    List<PartnershipView.Priority> priorities(Parties parties) {
        return current.of(PriorityIdentified.class).stream()
                .map(chain -> priority(chain, parties))
                .toList();
    }

    private PartnershipView.Priority priority(Chain<PriorityIdentified> chain, Parties parties) {
        Standing<PriorityIdentified> said = current.said(chain);
        Party owner = Chains.owners(chain).stream()
                .filter(each -> current.begun(each.named().span()))
                .reduce((earlier, later) -> later)
                .map(Chains.Owner::party)
                .orElse(null);
        return new PartnershipView.Priority(
                said.fact().priority(),
                said.entry(),
                said.fact().title(),
                Parties.words(said.fact().domains()),
                owner == null ? null : parties.party(owner));
    }
}
