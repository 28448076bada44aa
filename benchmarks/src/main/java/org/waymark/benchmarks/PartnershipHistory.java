package org.waymark.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.record.Entries;

/**
 * One partnership's facts as a busy one records them: forty companies, fifteen public partners, a meeting every week or
 * two with twelve names on the list, and beside it contributions, activities, actions and attestations.
 */
final class PartnershipHistory {
    private static final int COMPANIES = 40;
    private static final int PUBLIC = 15;
    private static final int NAMES = 12;
    private static final int CHAMPIONS = 6;
    private static final List<String> KINDS = List.of("general", "general", "action-team", "support-team");
    private static final List<String> DOMAINS = List.of("workforce", "education", "economic-competitiveness", "other");
    private static final List<String> FIELDS = List.of("workforce", "education", "economic-development", "community");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final int facts;
    private LocalDate day = LocalDate.of(2010, 1, 4);

    private PartnershipHistory(int facts, long seed) {
        this.facts = facts;
        this.random = new Random(seed);
    }

    /** A history of so many facts, the same for the same seed. */
    static Entries of(int facts, long seed) {
        byte[] text =
                String.join("\n", new PartnershipHistory(facts, seed).lines()).getBytes(StandardCharsets.UTF_8);
        try {
            return switch (CaseFileReader.read("history", new ByteArrayInputStream(text))) {
                case ReadCaseFile.Sound sound -> sound.file().partnership("p1");
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
            fact(
                    "PartnerJoined",
                    "'org':'c%d','sides':['industry'],'kind':'employer','ownership':'for-profit',"
                            + "'fields':[],'critical':false,'counties':['%d'],'employees':%d",
                    i,
                    i % 5,
                    20 + i);
        }
        for (int i = 0; i < PUBLIC; i++) {
            fact(
                    "PartnerJoined",
                    "'org':'g%d','sides':['public'],'kind':'agency','ownership':'government',"
                            + "'fields':['%s'],'critical':%b",
                    i,
                    FIELDS.get(i % FIELDS.size()),
                    i < 3);
            fact("SupportTeamMemberJoined", "'person':'s%d','org':'g%d','fields':['%s']", i, i, FIELDS.get(i % 4));
        }
        for (int i = 0; i < CHAMPIONS; i++) {
            fact("ChampionAdded", "'person':'h%d','org':'c%d'", i, i);
        }
        fact("CoordinatorAppointed", "'holder':'s0','kind':'standing','form':'person'");
        fact(
                "IndustrySelected",
                "'naics':['311'],'rationale':'r','dataAsOf':'2009-06-30','establishments':200," + "'employment':9000");
        fact("RegionDefined", "'counties':['0','1','2','3']");
        fact(
                "StrategicPlanAdopted",
                "'plan':'plan','form':'road-map','document':'d','adopters':[{'org':'c0'},{'org':'g0'}]");
    }

    private void happen(int week) {
        fact(
                "MeetingHeld",
                "'meeting':'m%d','kind':'%s','chairs':[{'person':'h%d','org':'c%d'}]",
                week,
                KINDS.get(week % KINDS.size()),
                week % CHAMPIONS,
                week % CHAMPIONS);
        lines.add(line("AttendanceRecorded", "", "'meeting':'m%d','attendees':[%s]".formatted(week, names())));
        day = day.plusDays(7);
        switch (week % 8) {
            case 0 ->
                fact(
                        "PriorityIdentified",
                        "'priority':'q%d','title':'t','domains':['%s'],'owner':{'org':'c%d'}",
                        week,
                        DOMAINS.get(random.nextInt(4)),
                        week % COMPANIES);
            case 1 ->
                fact(
                        "ActionPlanned",
                        "'action':'a%d','priority':'q%d','title':'t','due':'%s'",
                        week,
                        week - 1,
                        day.plusDays(60));
            case 2 ->
                fact(
                        "ActivityRecorded",
                        "'activity':'x%d','kind':'activity','title':'t','partners':['c%d','g%d'],"
                                + "'direct':true,'domains':['%s'],'ongoing':false,'priority':'q%d'",
                        week,
                        random.nextInt(COMPANIES),
                        random.nextInt(PUBLIC),
                        DOMAINS.get(random.nextInt(4)),
                        week - 2);
            case 3 -> fact("ActionCompleted", "'action':'a%d'", week - 2);
            case 4 -> fact("CoordinatorConfirmed", "'holder':'s0'");
            case 5 ->
                fact(
                        "AttestationGiven",
                        "'attestation':'t%d','clause':'A4.listed','person':'h%d',"
                                + "'role':'champion','statement':'s'",
                        week,
                        week % CHAMPIONS);
            default -> fact("ContributionReceived", "'org':'c%d','kind':'cash'", random.nextInt(COMPANIES));
        }
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

    private void fact(String fact, String fields, Object... values) {
        lines.add(line(fact, ",'on':'" + day + "'", fields.formatted(values)));
    }

    private String line(String fact, String on, String fields) {
        return "{'fact':'%s','entry':'e%d','partnership':'p1'%s,%s}"
                .formatted(fact, lines.size(), on, fields)
                .replace('\'', '"');
    }
}
