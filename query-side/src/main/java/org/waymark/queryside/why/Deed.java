package org.waymark.queryside.why;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person would record so that a question is answered with yes.
 *
 * @param by the roles that may speak, where it is somebody's word that is asked for
 * @param clause the name under which that word is given, such as {@code A7.operates}
 * @param subject the entry of which it speaks, where it speaks of one
 */
public record Deed(
        Kind kind,
        List<String> by,
        @Nullable String clause,
        @Nullable String subject) {

    public Deed {
        by = List.copyOf(by);
    }

    /** Each with the command that records it. */
    public enum Kind {
        APPOINT_COORDINATOR("AppointCoordinator"),
        CONFIRM_COORDINATOR("ConfirmCoordinator"),
        BRIDGE_WITH_INTERIM("AppointCoordinator"),
        ADD_CHAMPION("AddChampion"),
        SHOW_CHAMPIONS_ACTS("RecordMeeting"),
        CHAIR_BY_CHAMPION("RecordMeeting"),
        OWN_BY_CHAMPION("AssignPriorityOwner"),

        ADD_MEMBER("AddSupportTeamMember"),
        ADD_MEMBER_IN_FIELD("AddSupportTeamMember"),
        ADD_MEMBER_FROM_ELSEWHERE("AddSupportTeamMember"),
        SIGN_COMMITMENT("SignJointCommitment"),

        SELECT_INDUSTRY("SelectIndustry"),
        RENEW_DATA("SelectIndustry"),
        DEFINE_REGION("DefineRegion"),
        REACH_COUNTIES("AddPartner"),

        HOLD_MEETING("RecordMeeting"),
        MEET_AGAIN("RecordMeeting"),
        ADD_COMPANY("AddPartner"),
        ENGAGE_COMPANIES("RecordMeeting"),
        COME_REGULARLY("RecordMeeting"),
        ENGAGE_IN_OTHER_WAYS("RecordContribution"),
        ADD_PUBLIC_PARTNER("AddPartner"),
        ENGAGE_PUBLIC_PARTNERS("RecordMeeting"),
        ENGAGE_CRITICAL_PARTNERS("RecordMeeting"),

        ADOPT_PLAN("AdoptStrategicPlan"),
        REVISE_PLAN("ReviseStrategicPlan"),
        ADOPT_ACTION_PLAN("AdoptStrategicPlan"),
        IDENTIFY_PRIORITY("IdentifyPriority"),
        NAME_OWNER("AssignPriorityOwner"),
        PLAN_ACTION("PlanAction"),
        SCHEDULE_LAUNCH("ScheduleLaunch"),
        COMPLETE_ACTION("CompleteAction"),
        RECORD_ACTIVITY("RecordActivity"),
        BALANCE_DOMAINS("RecordActivity"),
        RECORD_RESULT("RecordActivity"),

        ENDORSE_RESULT("GiveAttestation"),
        ATTEST("GiveAttestation");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        /** The command that records it. */
        public String command() {
            return command;
        }

        /** Picks the sentence that says what to do, such as {@code add-champion}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Deed of(Kind kind) {
        return new Deed(kind, List.of(), null, null);
    }
}
