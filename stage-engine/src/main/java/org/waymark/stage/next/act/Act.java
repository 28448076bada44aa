package org.waymark.stage.next.act;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Fact;
import org.waymark.fact.Vocabulary.AttestationRole;

/**
 * Something that a person would do and record.
 *
 * @param on the day on which it is reckoned to have happened: it may happen earlier, as long as it still counts that day
 * @param times how often, or how many of it
 * @param about what it must be about, in words of the vocabulary: kind of meeting, fields, domains, counties
 * @param who by whom or with what, where that is in the record already; anybody else is new
 * @param by the roles in any of which somebody may speak, where it is somebody's word
 * @param clauses under which it is needed; a word is given under the first
 * @param facts what it would append, with ids that nobody else uses
 */
public record Act(
        Kind kind,
        LocalDate on,
        int times,
        List<String> about,
        List<Chosen> who,
        List<AttestationRole> by,
        List<String> clauses,
        List<Fact> facts) {

    /** What the ids begin with of whom and what is not in the record yet. */
    public static final String NEW = "next-";

    public Act {
        about = List.copyOf(about);
        who = List.copyOf(who);
        by = List.copyOf(by);
        clauses = List.copyOf(clauses);
        facts = List.copyOf(facts);
    }

    /**
     * Some of those that are in the record.
     *
     * @param need how many of them
     * @param of ids, first those with whom it was tried; each of the others would do in the place of the last of these
     */
    public record Chosen(What what, int need, List<String> of) {
        public Chosen {
            of = List.copyOf(of);
        }

        /** What is chosen from. */
        public enum What {
            PERSON,
            ORGANISATION,
            ENTRY
        }
    }

    /** Each with the command that records it and the effort that it is reckoned to take, from 1 to 5. */
    public enum Kind {
        GIVE_WORD("GiveAttestation", 1),
        ENDORSE_RESULT("GiveAttestation", 1),
        CONFIRM_COORDINATOR("ConfirmCoordinator", 1),
        RECORD_COUNTY("AddPartner", 1),
        NAME_OWNER("AssignPriorityOwner", 1),
        PLAN_ACTION("PlanAction", 1),
        COMPLETE_ACTION("CompleteAction", 1),
        SCHEDULE_LAUNCH("ScheduleLaunch", 2),
        HOLD_MEETING("RecordMeeting", 2),
        CONTRIBUTE("RecordContribution", 2),
        SIGN_COMMITMENT("SignJointCommitment", 2),
        IDENTIFY_PRIORITY("IdentifyPriority", 2),
        SELECT_INDUSTRY("SelectIndustry", 3),
        DEFINE_REGION("DefineRegion", 3),
        RECORD_ACTIVITY("RecordActivity", 3),
        RECORD_RESULT("RecordActivity", 3),
        APPOINT_COORDINATOR("AppointCoordinator", 4),
        APPOINT_REVIEWER("AppointReviewer", 4),
        ADD_MEMBER("AddSupportTeamMember", 4),
        ADD_PARTNER("AddPartner", 4),
        ADD_CHAMPION("AddChampion", 4),
        REVISE_PLAN("ReviseStrategicPlan", 4),
        ADOPT_PLAN("AdoptStrategicPlan", 5);

        private final String command;
        private final int effort;

        Kind(String command, int effort) {
            this.command = command;
            this.effort = effort;
        }

        /** The command that records it. */
        public String command() {
            return command;
        }

        /** A rule of thumb: a word or a line 1, people together 2, work 3, somebody new 4, a shared plan 5. */
        public int effort() {
            return effort;
        }
    }

    /** The effort of all of it. */
    public int effort() {
        return kind.effort() * times;
    }

    /** The effort of several. */
    public static int total(List<Act> acts) {
        return acts.stream().mapToInt(Act::effort).sum();
    }

    /** The same, needed under this clause too. */
    public Act under(String clause) {
        return clauses.contains(clause)
                ? this
                : with(who, Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    /** The same, for others to choose from. */
    public Act with(List<Chosen> who, List<String> clauses) {
        return new Act(kind, on, times, about, who, by, clauses, facts);
    }
}
