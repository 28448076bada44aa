package org.waymark.stage.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.waymark.stage.Cases;
import org.waymark.stage.history.Draft.Drawn;

/** A partnership's history of up to three years and {@link #LONGEST} facts, drawn by lot; the same for the same seed. */
public final class RandomHistory {
    public static final int LONGEST = 60;

    /** What others are asked about stands before them where both begin on one day, as the rules compare first days only. */
    public static final List<String> DEFINING =
            List.of("PartnerJoined", "PriorityIdentified", "ActionPlanned", "IndustrySelected", "RegionDefined");

    private static final int PIECES = 16;

    private final Draft draft;
    private final Words words;
    private final People people;
    private final Work work;

    private RandomHistory(long seed, boolean firm) {
        Random random = new Random(seed);
        this.draft = new Draft(random, firm ? 60 : List.of(0, 15, 40, 70).get(random.nextInt(4)));
        Cast cast = new Cast(draft, firm);
        this.words = new Words(draft, cast);
        this.people = new People(draft, cast, words);
        this.work = new Work(draft, cast, words, people);
        cast.open();
    }

    /** Anything goes, in an order of recording that is mostly that of the days. */
    public static List<String> lines(long seed) {
        RandomHistory history = new RandomHistory(seed, false);
        history.draw();
        Draft draft = history.draft;
        int amendments = draft.percent(60) ? draft.random.nextInt(8) : 0;
        List<Drawn> entries = history.upTo(LONGEST - amendments);
        if (draft.percent(50)) {
            entries = byDay(entries);
        } else if (draft.percent(20)) {
            Collections.shuffle(entries, draft.random);
        }
        return Cases.admissible(new Amending(draft, entries).lines(amendments));
    }

    /** Roles are firm, nothing is amended, and the lines stand in the order of the rules. */
    public static List<String> firm(long seed) {
        RandomHistory history = new RandomHistory(seed, true);
        history.draw();
        List<Drawn> entries = byDay(history.upTo(LONGEST));
        return Cases.admissible(entries.stream().map(Drawn::line).toList());
    }

    private List<Drawn> upTo(int most) {
        return new ArrayList<>(draft.drawn.subList(0, Math.min(most, draft.drawn.size())));
    }

    /** By first day, defining facts first; attendance right after what was drawn before it. */
    private static List<Drawn> byDay(List<Drawn> entries) {
        List<List<Drawn>> groups = new ArrayList<>();
        for (Drawn each : entries) {
            if (each.on().isEmpty() && !groups.isEmpty()) {
                groups.getLast().add(each);
            } else {
                groups.add(new ArrayList<>(List.of(each)));
            }
        }
        groups.sort(Comparator.comparing((List<Drawn> group) -> group.getFirst().first())
                .thenComparing(group -> !DEFINING.contains(group.getFirst().fact())));
        return groups.stream().flatMap(List::stream).toList();
    }

    /** One or two pieces in the middle of it, further ones, and noise. */
    private void draw() {
        int focus = draft.random.nextInt(PIECES + 5);
        if (focus >= PIECES) {
            stage(focus - PIECES);
        } else {
            piece(focus);
        }
        int pieces = draft.random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            piece(draft.random.nextInt(PIECES));
        }
        for (int i = draft.random.nextInt(8); i > 0; i--) {
            noise();
        }
    }

    private void piece(int which) {
        switch (which) {
            case 0 -> people.coordinator();
            case 1 -> people.supportTeam();
            case 2 -> {
                people.supportTeam();
                people.commitment();
            }
            case 3 -> work.selection();
            case 4 -> people.champions();
            case 5 -> work.priorities();
            case 6 -> work.launchAhead();
            case 7 -> {
                people.champions();
                work.priorities();
                words.on("A2.confirmed", draft.day(), "", "champion");
            }
            case 8 -> work.yearOfMeetings();
            case 9 -> {
                work.selection();
                work.yearOfMeetings();
            }
            case 10 -> work.publicPartners();
            case 11 -> work.activities();
            case 12 -> {
                work.region();
                work.yearOfMeetings();
            }
            case 13 -> {
                people.champions();
                work.plan();
            }
            case 14 -> work.results();
            default -> words.exemption();
        }
    }

    /** Most indicators of a stage are exempted or, for the starter rubric, attested. */
    private void stage(int which) {
        switch (which) {
            case 0 -> {
                words.stageExempted("E", "E1", "E5");
                people.coordinator();
                people.champions();
            }
            case 1 -> {
                words.stageExempted("A", "A1", "A7");
                people.coordinator();
                work.plan();
            }
            case 2 -> {
                words.stageExempted(draft.pick("E", "A"), draft.pick("E1", "E2", "A5", "A1"));
                people.coordinator();
                work.activities();
            }
            default -> {
                words.starter();
                people.coordinator();
                people.champions();
                work.plan();
            }
        }
    }

    private void noise() {
        switch (draft.random.nextInt(14)) {
            case 0, 1 -> people.partner();
            case 2, 3 -> work.meeting(draft.day(), work.anyKind());
            case 4 -> people.coordinator();
            case 5 -> work.plan();
            case 6 -> words.anything();
            case 7 -> words.exemption();
            case 8, 9 -> words.reviewer();
            case 10 -> work.closing();
            case 11 -> work.selection();
            case 12 -> work.region();
            default -> people.champions();
        }
    }
}
