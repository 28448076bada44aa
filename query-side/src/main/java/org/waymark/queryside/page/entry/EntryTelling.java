package org.waymark.queryside.page.entry;

import static org.waymark.queryside.page.entry.Part.amount;
import static org.waymark.queryside.page.entry.Part.attendance;
import static org.waymark.queryside.page.entry.Part.count;
import static org.waymark.queryside.page.entry.Part.day;
import static org.waymark.queryside.page.entry.Part.lower;
import static org.waymark.queryside.page.entry.Part.name;
import static org.waymark.queryside.page.entry.Part.said;
import static org.waymark.queryside.page.entry.Part.when;
import static org.waymark.queryside.page.entry.Part.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.fact.Vocabulary.CoordinatorForm;

/**
 * How each kind of fact is told: its title and what else its line says. A fact that is missing here fails a test, so
 * that none reaches a page as a bare name.
 */
final class EntryTelling {

    /** How one kind is told. */
    record Told(String fact, Part title, List<Part> details) {}

    private static final Map<String, Told> ALL = Stream.of(
                    told("CommunityRegistered", name("name"), name("zone")),
                    told("TrialBegun"),
                    told("CommunityPublished"),
                    told("RubricPublished", said("entry.rubric", name("rubric"), name("version"))),
                    told("RubricAdopted", said("entry.rubric", name("rubric"), name("version")), from("from")),
                    told("ReviewerAppointed", name("person"), name("body")),
                    told("ReviewerEnded", name("person")),
                    told("OrganisationRegistered", name("name")),
                    told("PersonRegistered", name("name")),
                    told("PersonAffiliated", name("person"), name("org"), name("title")),
                    told("PersonUnaffiliated", name("person"), name("org")),
                    told("PartnershipRegistered", name("name")),
                    told("PartnershipRenamed", name("name")),
                    told("PartnershipClosed", name("reason")),
                    told("PartnershipReopened"),
                    told("PartnershipSucceeded", said("entry.succeeded", name("by"))),
                    told("RegionDefined", name("counties"), said("entry.within", name("within"))),
                    told("IndustrySelected", said("entry.naics", name("naics")), name("source")),
                    told("PartnerJoined", name("org"), lower(word("kind", "OrganisationKind")), critical()),
                    told("PartnerLeft", name("org")),
                    told("CoordinatorAppointed", holder(), lower(word("kind", "CoordinatorKind"))),
                    told("CoordinatorConfirmed", name("holder")),
                    told("CoordinatorEnded", name("holder")),
                    told("SupportTeamMemberJoined", name("person"), name("org"), lower(word("fields", "Field"))),
                    told("SupportTeamMemberLeft", name("person")),
                    told("JointCommitmentSigned", count("signatories", "entry.signatories")),
                    told("JointCommitmentJoined", count("signatories", "entry.signatories")),
                    told("JointCommitmentWithdrawn"),
                    told("ChampionAdded", name("person"), name("org")),
                    told("ChampionStoodDown", name("person")),
                    told("OutreachRecorded", name("person"), name("org")),
                    told("LaunchScheduled", said("entry.for", day("for")), when("preparationPlan", "entry.prepared")),
                    told("LaunchCancelled"),
                    titled("MeetingHeld", word("kind", "MeetingKind"), chairs()),
                    told("AttendanceRecorded", attendance("attendees")),
                    titled(
                            "ContributionReceived",
                            lower(word("kind", "ContributionKind")),
                            name("org"),
                            worth(),
                            hours()),
                    titled("StrategicPlanAdopted", word("form", "PlanForm"), adopters(), through()),
                    told("StrategicPlanRevised", adopters(), through()),
                    told("StrategicPlanRetired"),
                    titled("PriorityIdentified", name("title"), owner()),
                    told("PriorityOwnerAssigned", name("priority"), name("owner", "person"), name("owner", "org")),
                    told("PriorityClosed", name("priority")),
                    titled("ActionPlanned", name("title"), said("entry.due", day("due")), owner()),
                    told("ActionStarted", name("action")),
                    told("ActionCompleted", name("action")),
                    told("ActionAbandoned", name("action")),
                    activity(),
                    told("ActivityConfirmed", name("activity")),
                    told("ActivityEnded", name("activity")),
                    titled("AttestationGiven", name("clause"), name("person"), name("org"), role()),
                    titled("AttestationDeclined", name("clause"), name("person"), name("org"), role()),
                    told("AttestationWithdrawn", name("attestation")),
                    determination(),
                    told("DeterminationWithdrawn"),
                    titled("ExemptionGranted", name("clause"), exempted(), name("body")),
                    told("ExemptionWithdrawn", name("exemption")),
                    told("EntryCorrected", name("reason")),
                    told("EntryVoided", name("reason")),
                    told("EntryDisputed", name("reason")),
                    told("DisputeResolved", name("outcome")))
            .collect(Collectors.toUnmodifiableMap(Told::fact, Function.identity()));

    private EntryTelling() {}

    /** The kinds that are told here. */
    static Set<String> facts() {
        return ALL.keySet();
    }

    /** How a kind is told. */
    static Told of(String fact) {
        Told told = ALL.get(fact);
        if (told == null) {
            throw new IllegalArgumentException("no words for " + fact);
        }
        return told;
    }

    private static Told told(String fact, Part... details) {
        return new Told(fact, (entry, words) -> words.line("fact." + fact), List.of(details));
    }

    /** With a title that names the thing, not only its kind. */
    private static Told titled(String fact, Part subject, Part... details) {
        return new Told(fact, said("entry." + fact, subject), List.of(details));
    }

    private static Told activity() {
        Part title = said("entry.ActivityRecorded", word("kind", "ActivityKind"), name("title"));
        return new Told("ActivityRecorded", title, List.of(direct(), count("partners", "entry.partners")));
    }

    private static Told determination() {
        Part stage = said("entry.DeterminationMade", name("stage"));
        Part title = (entry, words) -> {
            var line = stage.in(entry, words);
            return line.isEmpty() ? words.line("entry.DeterminationMade.none") : line;
        };
        return new Told("DeterminationMade", title, List.of(name("body"), from("effective")));
    }

    private static Part from(String field) {
        return said("entry.from", day(field));
    }

    /** A team has no name of its own, and its members may be withheld. */
    private static Part holder() {
        return (entry, words) -> {
            var names = name("holder").in(entry, words);
            boolean team = entry.plain("form")
                    .filter(CoordinatorForm.TEAM.word()::equals)
                    .isPresent();
            if (!team) {
                return names;
            }
            return names.isEmpty() ? words.line("entry.team") : words.line("entry.team.of", names);
        };
    }

    private static Part critical() {
        return when("critical", "entry.critical");
    }

    private static Part chairs() {
        return (entry, words) -> {
            var people = name("chairs", "person").in(entry, words);
            var orgs = name("chairs", "org").in(entry, words);
            var chairs = people.isEmpty() ? orgs : people;
            return chairs.isEmpty() ? chairs : words.line("entry.chaired", chairs);
        };
    }

    private static Part worth() {
        return amount("value", "entry.value", name("currency"));
    }

    private static Part hours() {
        return amount("hours", "entry.hours");
    }

    private static Part adopters() {
        return said("entry.adopted-by", name("adopters", "org"));
    }

    private static Part through() {
        return said("entry.through", day("through"));
    }

    private static Part owner() {
        return said("entry.owner", (entry, words) -> {
            var person = name("owner", "person").in(entry, words);
            return person.isEmpty() ? name("owner", "org").in(entry, words) : person;
        });
    }

    private static Part direct() {
        return (entry, words) -> {
            var priority = name("priority").in(entry, words);
            if (!entry.flag("direct")) {
                return priority.isEmpty() ? priority : words.line("entry.towards", priority);
            }
            return priority.isEmpty() ? words.line("entry.direct") : words.line("entry.direct-of", priority);
        };
    }

    private static Part role() {
        return lower(word("role", "AttestationRole"));
    }

    private static Part exempted() {
        return said("entry.from-until", day("from"), day("until"));
    }
}
