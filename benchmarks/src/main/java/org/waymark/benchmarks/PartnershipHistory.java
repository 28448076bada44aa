package org.waymark.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.record.Entries;

/**
 * One partnership's facts as a busy one records them: forty companies, fifteen public partners, a meeting every week with
 * twelve names on the list, and beside it contributions, activities, actions and attestations. What has more facts has more
 * meetings a week, over the same quarter of a century.
 */
@SuppressWarnings("InlineFormatString") // the lines read better beside one another
final class PartnershipHistory {
    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 4);
    private static final int WEEK = 7;

    /** How many facts a meeting every week makes of that time. */
    private static final int FACTS_OF_ALL_WEEKS = 4_000;

    private static final int COMPANIES = 40;
    private static final int PUBLIC = 15;
    private static final int NAMES = 12;
    private static final int CHAMPIONS = 6;
    private static final List<String> KINDS = List.of("general", "general", "action-team", "support-team");
    private static final List<String> DOMAINS = List.of("workforce", "education", "economic-competitiveness", "other");
    private static final List<String> FIELDS = List.of("workforce", "education", "economic-development", "community");

    private static final String COMPANY = "'org':'c%d','sides':['industry'],'kind':'employer','ownership':'for-profit',"
            + "'fields':[],'critical':false,'counties':['%d'],'employees':%d";
    private static final String AGENCY = "'org':'g%d','sides':['public'],'kind':'agency','ownership':'government',"
            + "'fields':['%s'],'critical':%b";
    private static final String SELECTION =
            "'naics':['311'],'rationale':'r','dataAsOf':'2009-06-30','establishments':200,'employment':9000";
    private static final String PLAN =
            "'plan':'plan','form':'road-map','document':'d','adopters':[{'org':'c0'},{'org':'g0'}]";
    private static final String MEETING = "'meeting':'m%d','kind':'%s','chairs':[{'person':'h%d','org':'c%d'}]";
    private static final String PRIORITY = "'priority':'q%d','title':'t','domains':['%s'],'owner':{'org':'c%d'}";
    private static final String ACTION = "'action':'a%d','priority':'q%d','title':'t','due':'%s'";
    private static final String ACTIVITY = "'activity':'x%d','kind':'activity','title':'t','partners':['c%d','g%d'],"
            + "'direct':true,'domains':['%s'],'ongoing':false,'priority':'q%d'";
    private static final String ATTESTATION =
            "'attestation':'t%d','clause':'A4.listed','person':'h%d','role':'champion','statement':'s'";

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final int facts;
    private LocalDate day = BEGIN;

    private PartnershipHistory(int facts, long seed) {
        this.facts = facts;
        this.random = new Random(seed);
    }

    /** A history of so many facts, the same for the same seed. */
    static Entries of(int facts, long seed) {
        return file(facts, seed).partnership("p1");
    }

    /** The same as a case file. */
    static CaseFile file(int facts, long seed) {
        byte[] text =
                String.join("\n", new PartnershipHistory(facts, seed).lines()).getBytes(StandardCharsets.UTF_8);
        try {
            return switch (CaseFileReader.read("history", new ByteArrayInputStream(text))) {
                case ReadCaseFile.Sound sound -> sound.file();
                case ReadCaseFile.Unsound unsound ->
                    throw new IllegalStateException(unsound.defects().getFirst().toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        begin();
        for (int week = 0; lines.size() < facts; week++) {
            happen(week);
        }
        return lines.subList(0, facts);
    }

    private void begin() {
        for (int i = 0; i < COMPANIES; i++) {
            fact("PartnerJoined", COMPANY.formatted(i, i % 5, 20 + i));
        }
        for (int i = 0; i < PUBLIC; i++) {
            String field = FIELDS.get(i % FIELDS.size());
            fact("PartnerJoined", AGENCY.formatted(i, field, i < 3));
            fact("SupportTeamMemberJoined", "'person':'s%d','org':'g%d','fields':['%s']".formatted(i, i, field));
        }
        for (int i = 0; i < CHAMPIONS; i++) {
            fact("ChampionAdded", "'person':'h%d','org':'c%d'".formatted(i, i));
        }
        fact("CoordinatorAppointed", "'holder':'s0','kind':'standing','form':'person'");
        fact("IndustrySelected", SELECTION);
        fact("RegionDefined", "'counties':['0','1','2','3']");
        fact("StrategicPlanAdopted", PLAN);
    }

    private void happen(int week) {
        int lead = week % CHAMPIONS;
        fact("MeetingHeld", MEETING.formatted(week, KINDS.get(week % KINDS.size()), lead, lead));
        lines.add(line("AttendanceRecorded", "", "'meeting':'m%d','attendees':[%s]".formatted(week, names())));
        day = BEGIN.plusDays((long) WEEK * (week + 1) * FACTS_OF_ALL_WEEKS / Math.max(facts, FACTS_OF_ALL_WEEKS));
        String domain = DOMAINS.get(random.nextInt(DOMAINS.size()));
        switch (week % 8) {
            case 0 -> fact("PriorityIdentified", PRIORITY.formatted(week, domain, week % COMPANIES));
            case 1 -> fact("ActionPlanned", ACTION.formatted(week, week - 1, day.plusDays(60)));
            case 2 -> fact("ActivityRecorded", activity(week, domain));
            case 3 -> fact("ActionCompleted", "'action':'a%d'".formatted(week - 2));
            case 4 -> fact("CoordinatorConfirmed", "'holder':'s0'");
            case 5 -> fact("AttestationGiven", ATTESTATION.formatted(week, lead));
            default -> fact("ContributionReceived", "'org':'c%d','kind':'cash'".formatted(random.nextInt(COMPANIES)));
        }
    }

    private String activity(int week, String domain) {
        return ACTIVITY.formatted(week, random.nextInt(COMPANIES), random.nextInt(PUBLIC), domain, week - 2);
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            names.add(
                    random.nextInt(4) == 0
                            ? "{'person':'s%d','org':'g%d'}".formatted(i, i)
                            : "{'org':'c%d'}".formatted(random.nextInt(COMPANIES)));
        }
        return String.join(",", names);
    }

    private void fact(String fact, String fields) {
        lines.add(line(fact, ",'on':'" + day + "'", fields));
    }

    private String line(String fact, String on, String fields) {
        return "{'fact':'%s','entry':'e%d','partnership':'p1'%s,%s}"
                .formatted(fact, lines.size(), on, fields)
                .replace('\'', '"');
    }
}
