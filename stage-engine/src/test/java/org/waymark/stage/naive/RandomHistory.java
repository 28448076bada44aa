package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;
import org.waymark.stage.Cases;

/** A partnership's history drawn by lot, in which everything that can go wrong does: see the list in {@link #draw}. */
final class RandomHistory {
    static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    private static final int DAYS = 800;
    private static final List<LocalDate> ODD_DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2023, 11, 30),
            LocalDate.of(2024, 8, 31),
            LocalDate.of(2025, 2, 28));
    private static final List<String> CLAUSES = List.of(
            "E2.attested",
            "E3.attested",
            "E4.attested",
            "E6.attested",
            "A2.attested",
            "A3.attested",
            "A4.attested",
            "A5.attested",
            "A6.attested",
            "A8.attested");

    private record Drawn(String fact, LocalDate first, String on, String fields, boolean community) {}

    private final Random random;
    private final boolean exactRoles;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private RandomHistory(long seed, boolean exactRoles) {
        this.random = new Random(seed);
        this.exactRoles = exactRoles;
    }

    /** Anything goes. */
    static List<String> lines(long seed) {
        RandomHistory history = new RandomHistory(seed, false);
        history.drawAll();
        history.drawn.forEach(history::write);
        history.amend();
        return Cases.admissible(history.lines);
    }

    /** Roles and attributes are exact, and the lines stand in the order of the rules. */
    static List<String> withExactRoles(long seed) {
        RandomHistory history = new RandomHistory(seed, true);
        history.drawAll();
        history.drawn.stream().sorted(Comparator.comparing(Drawn::first)).forEach(history::write);
        return Cases.admissible(history.lines);
    }

    private void drawAll() {
        int count = 10 + random.nextInt(45);
        for (int i = 0; i < 4; i++) {
            join(exactRoles ? FIRST.toString() : date(), "o" + i);
        }
        if (random.nextBoolean()) {
            everythingAttested();
        }
        for (int i = 0; i < count; i++) {
            draw(random.nextInt(30));
        }
    }

    private void everythingAttested() {
        String on = exact();
        add("ReviewerAppointed", FIRST.toString(), "'person': 'r0'", true);
        for (String clause : CLAUSES) {
            attest(on, clause, "r0", "reviewer", "");
        }
    }

    private void draw(int kind) {
        switch (kind) {
            case 0, 1, 2 -> coordinator();
            case 3 -> add("CoordinatorEnded", date(), "'holder': '" + holder() + "'");
            case 4 -> add("CoordinatorConfirmed", date(), "'holder': '" + holder() + "'");
            case 5, 6, 7 -> add("ChampionAdded", date(), "'person': '" + person() + "', 'org': '" + org() + "'");
            case 8 -> add("ChampionStoodDown", date(), "'person': '" + person() + "'");
            case 9, 10, 11 -> meeting();
            case 12 -> add("ContributionReceived", date(), "'org': '" + org() + "', 'kind': 'cash'");
            case 13 -> activity();
            case 14 -> priority();
            case 15, 16 -> plan();
            case 17, 18 -> revision();
            case 19 -> add("StrategicPlanRetired", date(), "'plan': 'plan" + random.nextInt(2) + "'");
            case 20, 21, 22 -> attestation();
            case 23 -> add("AttestationWithdrawn", word(), "'attestation': 'a" + random.nextInt(30) + "'");
            case 24 -> supportTeam();
            case 25 -> reviewer();
            case 26 -> exemption();
            case 27 -> join(exactRoles ? FIRST.toString() : date(), org());
            case 28 -> closing();
            default -> decline();
        }
    }

    private void coordinator() {
        String form = pick("person", "organisation", "team");
        String holder = form.equals("person") ? person() : form.equals("team") ? "t0" : org();
        String contact = random.nextBoolean() ? ", 'contact': '" + person() + "'" : "";
        String members = form.equals("team") ? ", 'members': ['" + person() + "', '" + person() + "']" : "";
        String kind = pick("interim", "standing");
        add(
                "CoordinatorAppointed",
                date(),
                "'holder': '" + holder + "', 'kind': '" + kind + "', 'form': '" + form + "'" + members + contact);
    }

    private void meeting() {
        String meeting = "m" + drawn.size();
        String chairs = random.nextInt(3) == 0 ? ", 'chairs': [" + party() + "]" : "";
        String kind = pick("launch", "general", "action-team", "support-team");
        add("MeetingHeld", date(), "'meeting': '" + meeting + "', 'kind': '" + kind + "'" + chairs);
        for (int i = random.nextInt(3); i > 0; i--) {
            String attendees = "'attendees': [" + party() + ", " + party() + "]";
            drawn.add(new Drawn(
                    "AttendanceRecorded",
                    drawn.getLast().first(),
                    "",
                    "'meeting': '" + meeting + "', " + attendees,
                    false));
        }
    }

    private void activity() {
        add(
                "ActivityRecorded",
                date(),
                "'activity': 'v" + drawn.size() + "', 'kind': 'activity', 'title': 't', 'partners': ['" + org() + "', '"
                        + org() + "'], 'direct': true, 'domains': ['workforce'], 'ongoing': false");
    }

    private void priority() {
        String id = "'priority': 'y" + random.nextInt(2) + "'";
        switch (random.nextInt(3)) {
            case 0 -> add("PriorityIdentified", date(), id + ", 'title': 't', 'domains': [], 'owner': " + party());
            case 1 -> add("PriorityOwnerAssigned", date(), id + ", 'owner': " + party());
            default ->
                add(
                        "ActionPlanned",
                        date(),
                        "'action': 'n" + drawn.size() + "', " + id + ", 'title': 't', 'owner': " + party());
        }
    }

    private void plan() {
        add(
                "StrategicPlanAdopted",
                date(),
                "'plan': 'plan" + random.nextInt(2) + "', 'form': 'road-map', 'adopters': [" + party() + ", " + party()
                        + ", " + party() + "]" + documentAndThrough());
    }

    private void revision() {
        String adopters = random.nextBoolean() ? ", 'adopters': [" + party() + ", " + party() + "]" : "";
        add(
                "StrategicPlanRevised",
                date(),
                "'plan': 'plan" + random.nextInt(2) + "'" + adopters + documentAndThrough());
    }

    private String documentAndThrough() {
        String document = random.nextInt(3) > 0 ? ", 'document': 'd1'" : "";
        return random.nextInt(3) == 0 ? document + ", 'through': '" + exact() + "'" : document;
    }

    private void attestation() {
        String clause = random.nextInt(3) == 0 ? "A7.operates" : CLAUSES.get(random.nextInt(CLAUSES.size()));
        String covers = random.nextInt(3) == 0 ? ", 'coversFrom': '" + exact() + "'" : "";
        String valid = random.nextInt(3) == 0 ? ", 'validUntil': '" + exact() + "'" : "";
        if (exactRoles) {
            attest(exact(), clause, "r0", "reviewer", covers + valid);
        } else {
            String role = pick("reviewer", "support-team", "support-team", "convener");
            attest(word(), clause, pick("r0", "r1", person(), person()), role, covers + valid);
        }
    }

    private void attest(String on, String clause, String person, String role, String more) {
        add(
                "AttestationGiven",
                on,
                "'attestation': 'a" + (drawn.size() % 30) + "', 'clause': '" + clause + "', 'person': '" + person
                        + "', 'role': '" + role + "', 'statement': 's'" + more);
    }

    private void decline() {
        add(
                "AttestationDeclined",
                exactRoles ? exact() : word(),
                "'clause': 'A7.operates', 'person': 'r0', 'role': 'reviewer', 'reason': 'x'");
    }

    private void supportTeam() {
        String person = exactRoles ? "s0" : person();
        if (random.nextInt(4) == 0) {
            add("SupportTeamMemberLeft", date(), "'person': '" + person + "'");
        } else {
            add("SupportTeamMemberJoined", date(), "'person': '" + person + "', 'org': '" + org() + "', 'fields': []");
        }
    }

    private void reviewer() {
        String person = exactRoles ? "r1" : pick("r0", "r1", person());
        if (random.nextInt(3) == 0) {
            add("ReviewerEnded", date(), "'person': '" + person + "'", true);
        } else {
            add("ReviewerAppointed", date(), "'person': '" + person + "'", true);
        }
    }

    private void exemption() {
        String clause = pick("E1", "E5.champions", "A7.plan", "A1.coordinator", "E3.attested", "A7");
        LocalDate from = LocalDate.parse(exact());
        LocalDate until = from.plusDays(random.nextInt(300));
        boolean ofCommunity = random.nextBoolean();
        if (random.nextInt(4) == 0) {
            add("ExemptionWithdrawn", date(), "'exemption': 'x" + random.nextInt(4) + "'", ofCommunity);
            return;
        }
        add(
                "ExemptionGranted",
                date(),
                "'exemption': 'x" + random.nextInt(4) + "', 'clause': '" + clause + "', 'from': '" + from
                        + "', 'until': '" + until + "', 'body': 'b', 'reason': 'r'",
                ofCommunity);
    }

    private void closing() {
        switch (random.nextInt(4)) {
            case 0, 1 -> add("PartnershipClosed", date(), "'reason': 'r'");
            case 2 -> add("PartnershipReopened", date(), "");
            default -> add("PartnershipRenamed", date(), "'name': 'n'");
        }
        if (random.nextInt(12) == 0) {
            add("PartnershipSucceeded", date(), "'by': ['p2']");
        }
    }

    private void join(String on, String org) {
        String sides = pick("'industry'", "'industry'", "'public'", "'industry', 'public'");
        String kind = pick("employer", "employer", "employer", "association");
        String ownership = pick("for-profit", "for-profit", "nonprofit", "government");
        add(
                "PartnerJoined",
                on,
                "'org': '" + org + "', 'sides': [" + sides + "], 'kind': '" + kind + "', 'ownership': '" + ownership
                        + "', 'fields': [], 'critical': false");
    }

    /** Some entries are corrected, some corrections corrected again, some of either voided, some voids voided. */
    private void amend() {
        int amendments = random.nextInt(6);
        for (int i = 0; i < amendments && !lines.isEmpty(); i++) {
            int which = random.nextInt(lines.size());
            String target = lines.get(which).replaceAll(".*\"entry\": \"([^\"]+)\".*", "$1");
            boolean community = lines.get(which).contains("\"community\": \"c1\"");
            String home = community ? "'community': 'c1'" : "'partnership': 'p1'";
            if (random.nextBoolean() || which >= drawn.size()) {
                lines.add(Cases.line("EntryVoided", "z" + i, home, "", "'voids': '" + target + "', 'reason': 'r'"));
            } else {
                lines.add(correction(drawn.get(which), target, "z" + i, home));
            }
        }
    }

    private String correction(Drawn old, String target, String entry, String home) {
        boolean word = old.fact().startsWith("Attestation");
        String on = old.on().isEmpty() ? "" : "'on': '" + (word ? word() : date()) + "'";
        String fields = old.fields().isEmpty() || on.isEmpty() ? on + old.fields() : on + ", " + old.fields();
        return Cases.line(
                "EntryCorrected",
                entry,
                home,
                "",
                "'corrects': '" + target + "', 'reason': 'r', 'with': {'fact': '" + old.fact()
                        + "', 'revision': 1, 'fields': {" + fields + "}}");
    }

    private void add(String fact, String on, String fields) {
        add(fact, on, fields, false);
    }

    private void add(String fact, String on, String fields, boolean community) {
        LocalDate first = FuzzyDate.parse(on).orElseThrow().first();
        drawn.add(new Drawn(fact, first, on, fields, community));
    }

    private void write(Drawn each) {
        String home = each.community() ? "'community': 'c1'" : "'partnership': 'p1'";
        lines.add(Cases.line(each.fact(), "e" + lines.size(), home, each.on(), each.fields()));
    }

    private String exact() {
        return random.nextInt(5) == 0
                ? ODD_DAYS.get(random.nextInt(ODD_DAYS.size())).toString()
                : FIRST.plusDays(random.nextInt(DAYS)).toString();
    }

    private String date() {
        int lot = random.nextInt(10);
        Precision precision =
                lot < 6 ? Precision.DAY : lot < 8 ? Precision.MONTH : lot < 9 ? Precision.QUARTER : Precision.YEAR;
        return FuzzyDate.around(LocalDate.parse(exact()), precision).toString();
    }

    /** Words have day or month precision. */
    private String word() {
        Precision precision = random.nextBoolean() ? Precision.DAY : Precision.MONTH;
        return FuzzyDate.around(LocalDate.parse(exact()), precision).toString();
    }

    private String person() {
        return "p" + random.nextInt(4);
    }

    private String holder() {
        return pick(person(), org(), "t0");
    }

    private String org() {
        return "o" + random.nextInt(5);
    }

    private String party() {
        String person = random.nextInt(3) > 0 ? "'person': '" + person() + "', " : "";
        return "{" + person + "'org': '" + org() + "'}";
    }

    private String pick(String... any) {
        return any[random.nextInt(any.length)];
    }
}
