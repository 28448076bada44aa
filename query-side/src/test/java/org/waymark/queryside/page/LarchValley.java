package org.waymark.queryside.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.entry.Origin;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.partnership.StageStretch;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.TimelineView;
import org.waymark.queryside.partnership.VerdictStretch;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.queryside.why.Deed;
import org.waymark.queryside.why.Explanations;
import org.waymark.queryside.why.PathView;
import org.waymark.queryside.why.WhyView;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.Stage;
import org.waymark.stage.interval.Verdict;

/** The story of the visual reference as answers: four years of one partnership, Active, its plan about to age. */
public final class LarchValley implements Partnerships, Explanations, Communities, EntryShelf, Rubrics {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final Rubric RUBRIC = ShippedRubric.STARTER.read();
    private static final RubricRef REF =
            new RubricRef(RUBRIC.id(), RUBRIC.version(), RUBRIC.title(), RUBRIC.digest(), true, false);
    private static final LocalDate FAR = LocalDate.of(2029, 11, 18);
    private static final Freshness FRESH = new Freshness(false, 0, false, 120, TODAY, List.of());
    private static final LocalDate LAPSE = day("2027-03-14");

    private final boolean open;

    /** @param open whether names of persons are withheld */
    public LarchValley(boolean open) {
        this.open = open;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static FuzzyDate fuzzy(String text) {
        return FuzzyDate.parse(text).orElseThrow();
    }

    private static Basis basis(Clocks clocks) {
        LocalDate asOf = clocks.asOf() == null ? TODAY : day(clocks.asOf());
        return new Basis(
                "log-1", 48_213, "9f3c61d0a2e47b18", Instant.parse("2026-11-18T09:12:00Z"), asOf, REF, "0.1.0");
    }

    private PersonName person(String name) {
        return new PersonName("person-" + name.length(), open ? Text.withheld() : Text.shown(name));
    }

    private static OrganisationName org(String name) {
        return new OrganisationName("org-" + name.length(), Text.shown(name));
    }

    private static Shown refers(Refers.To to, Text name) {
        return new Shown.Reference(to, "id-" + to, name, "e1");
    }

    private static EntryView entry(
            String id, String fact, @Nullable String on, String recorded, Shown.Field... fields) {
        return new EntryView(
                id,
                fact,
                on == null ? null : fuzzy(on),
                Instant.parse(recorded + "T15:00:00Z"),
                41_377,
                "account-1",
                null,
                List.of(),
                "community",
                List.of(fields),
                true,
                null,
                null,
                null,
                List.of());
    }

    private static Shown.Field word(String name, String value) {
        return new Shown.Field(name, new Shown.Word(value));
    }

    private Shown.Field who(String name) {
        return new Shown.Field("person", refers(Refers.To.PERSON, person(name).name()));
    }

    private static Shown.Field where(String name) {
        return new Shown.Field("org", refers(Refers.To.ORGANISATION, Text.shown(name)));
    }

    private List<EntryView> entries() {
        var all = new ArrayList<EntryView>();
        all.add(entry("e1", "PartnershipRegistered", "2022-02-15", "2022-02-16", plain("name", "Larch Valley")));
        all.add(entry(
                "e2", "ChampionAdded", "2022-05-12", "2022-05-16", who("Rosa Delgado"), where("Harrow Tool & Die")));
        String[] days = {
            "2022-09-14", "2023-01-18", "2023-09-20", "2024-05-22", "2025-03-14", "2025-12-10", "2026-09-09"
        };
        int[] came = {28, 8, 14, 19, 26, 21, 29};
        for (int i = 0; i < days.length; i++) {
            String meeting = "m" + i;
            all.add(entry(
                    "meeting-" + i,
                    "MeetingHeld",
                    days[i],
                    days[i],
                    plain("meeting", meeting),
                    word("kind", i == 0 ? "launch" : "general")));
            all.add(entry(
                    "attendance-" + i,
                    "AttendanceRecorded",
                    days[i],
                    days[i],
                    plain("meeting", meeting),
                    new Shown.Field("headcount", new Shown.Amount(BigDecimal.valueOf(came[i])))));
        }
        all.add(entry(
                "e8", "MeetingHeld", "2026-10-22", "2026-10-22", plain("meeting", "s1"), word("kind", "support-team")));
        all.add(entry("e3", "ChampionStoodDown", "2025-06-20", "2025-06-21", who("Ada Amberly")));
        all.add(entry(
                "e4",
                "StrategicPlanAdopted",
                "2025-03-14",
                "2025-03-17",
                word("form", "road-map"),
                plain("document", "https://example.org/road-map.pdf")));
        all.add(entry(
                "e5",
                "ActivityRecorded",
                "2026-05-04",
                "2026-07-09",
                word("kind", "activity"),
                plain("title", "CNC training class, first intake"),
                new Shown.Field("direct", new Shown.Flag(true))));
        all.add(entry(
                "e6",
                "AttestationGiven",
                "2026-02",
                "2026-02-28",
                plain("clause", "A5.attested"),
                who("Tomas Adeyemi"),
                word("role", "reviewer")));
        all.add(entry(
                "e7",
                "DeterminationMade",
                "2026-07-01",
                "2026-07-01",
                plain("stage", "Active"),
                plain("body", "the Tamarack Workforce Council")));
        return all;
    }

    private static Shown.Field plain(String name, String value) {
        return new Shown.Field(name, new Shown.Plain(value));
    }

    private static Verdict now(Indicator indicator) {
        return switch (indicator.id()) {
            case "E3" -> Verdict.NOT_MET;
            case "E4" -> Verdict.CANNOT_TELL;
            default -> Verdict.MET;
        };
    }

    private static List<VerdictStretch> verdicts(Indicator indicator) {
        LocalDate begin = LocalDate.MIN;
        LocalDate met = day("2023-04-20");
        LocalDate end = indicator.id().equals("A7") ? LAPSE : day("2027-10-20");
        return switch (now(indicator)) {
            case MET ->
                List.of(
                        new VerdictStretch(begin, met, Verdict.NOT_MET),
                        new VerdictStretch(met, end, Verdict.MET),
                        new VerdictStretch(end, FAR, Verdict.NOT_MET));
            case NOT_MET ->
                List.of(
                        new VerdictStretch(begin, day("2024-06-16"), Verdict.MET),
                        new VerdictStretch(day("2024-06-16"), FAR, Verdict.NOT_MET));
            case CANNOT_TELL ->
                List.of(
                        new VerdictStretch(begin, day("2026-01-01"), Verdict.MET),
                        new VerdictStretch(day("2026-01-01"), FAR, Verdict.CANNOT_TELL));
        };
    }

    private static List<StageStretch> stretches() {
        return List.of(
                new StageStretch(day("2021-11-18"), day("2022-09-14"), null, "not-yet"),
                new StageStretch(day("2022-09-14"), day("2023-03-08"), "emerging", "good"),
                new StageStretch(day("2023-03-08"), day("2023-05-02"), "emerging", "in-grace"),
                new StageStretch(day("2023-05-02"), day("2024-05-12"), "emerging", "good"),
                new StageStretch(day("2024-05-12"), day("2025-09-03"), "active", "good"),
                new StageStretch(day("2025-09-03"), day("2025-10-24"), "active", "in-grace"),
                new StageStretch(day("2025-10-24"), LAPSE, "active", "good"),
                new StageStretch(LAPSE, day("2027-06-12"), "active", "in-grace"),
                new StageStretch(day("2027-06-12"), FAR, null, "lapsed"));
    }

    private static StageView stageView(Clocks clocks) {
        var lines = RUBRIC.stages().stream()
                .flatMap(stage -> stage.indicators().stream()
                        .map(indicator -> new StageView.IndicatorLine(
                                indicator.id(),
                                indicator.label(),
                                stage.id(),
                                now(indicator),
                                day("2023-04-20"),
                                indicator.id().equals("A7") ? LAPSE : null,
                                indicator.clauses().getFirst().id().equals("attested"))))
                .toList();
        return new StageView(
                "larch",
                "active",
                "Active",
                "good",
                day("2024-05-12"),
                new StageView.NextLapse(LAPSE, List.of("A7.plan"), day("2027-06-12")),
                null,
                List.of(),
                lines,
                basis(clocks),
                FRESH);
    }

    @Override
    public Optional<PartnershipView> partnership(String id, Clocks clocks, Audience audience) {
        if (!id.equals("larch")) {
            return Optional.empty();
        }
        var harrow = org("Harrow Tool & Die");
        var roster = new PartnershipView.RosterLine(
                harrow,
                List.of("industry"),
                "employer",
                "for-profit",
                List.of(),
                true,
                true,
                fuzzy("2022-03"),
                List.of(new PartnershipView.RosterPerson(person("Rosa Delgado"), true, false)));
        return Optional.of(new PartnershipView(
                "larch",
                "Larch Valley Manufacturing Partnership",
                new PartnershipView.Community("tamarack", "Tamarack sector partnerships", ZoneOffset.UTC),
                new PartnershipView.Region(List.of("Larch", "Bell", "Corran"), null),
                new PartnershipView.Industry(List.of("31", "32", "33")),
                stageView(clocks),
                List.of(roster),
                List.of(),
                List.of(new PartnershipView.Plan(
                        "p1",
                        "e4",
                        "road-map",
                        "https://example.org/road-map.pdf",
                        fuzzy("2025-03-14"),
                        null,
                        null,
                        List.of())),
                List.of(new PartnershipView.Champion("e2", person("Rosa Delgado"), harrow, fuzzy("2022-05-12"))),
                List.of(new PartnershipView.Coordinator(
                        "e9",
                        "h1",
                        person("Maren Solheim").shown(),
                        "standing",
                        "person",
                        List.of(),
                        null,
                        fuzzy("2025-10-24"),
                        fuzzy("2026-10-20"))),
                List.of(),
                List.of(),
                entries().reversed()));
    }

    @Override
    public Optional<StageView> stage(String id, Clocks clocks) {
        return Optional.of(stageView(clocks));
    }

    @Override
    public Optional<TimelineView> timeline(String id, Clocks clocks, Audience audience) {
        var indicators = RUBRIC.stages().stream()
                .flatMap(stage -> stage.indicators().stream()
                        .map(indicator -> new TimelineView.IndicatorTimeline(
                                indicator.id(), indicator.label(), stage.id(), verdicts(indicator))))
                .toList();
        return Optional.of(new TimelineView(
                "larch", day("2021-11-18"), FAR, stretches(), indicators, entries(), basis(clocks), FRESH));
    }

    @Override
    public Optional<EntriesView> all(Home home, Clocks clocks, Audience audience) {
        return home.equals(Home.partnership("larch"))
                ? Optional.of(new EntriesView(
                        home,
                        "Larch Valley Manufacturing Partnership",
                        "tamarack",
                        ZoneId.of("UTC"),
                        Map.of("E6", "Action teams at work"),
                        entries().reversed(),
                        basis(clocks),
                        FRESH))
                : Optional.empty();
    }

    @Override
    public Optional<EntryHistory> entry(Home home, String entry, Clocks clocks, Audience audience) {
        return entries().stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .map(view -> new EntryHistory(view, view, List.of(), basis(clocks), FRESH));
    }

    @Override
    public Optional<Origin> origin(Home home, String entry, Clocks clocks, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<WhyView> why(String partnership, Clocks clocks, Audience audience) {
        return Optional.of(new WhyView(
                "larch",
                "Larch Valley Manufacturing Partnership",
                stageView(clocks),
                RUBRIC.stages().stream().map(this::stageWhy).toList()));
    }

    @Override
    public Optional<PathView> path(String partnership, Clocks clocks, Audience audience) {
        var ask = new WhyView.Ask("shared-plan", Verdict.NOT_MET, 0, 0, 1, Map.of(), List.of(), List.of(), List.of());
        var deed = new Deed(Deed.Kind.REVISE_PLAN, List.of(), null, null);
        var step = new PathView.Step("A7", "Shared strategic plan", LAPSE, "A7.plan", ask, deed, 0);
        return Optional.of(new PathView("Active", true, List.of(step), 0));
    }

    private WhyView.StageWhy stageWhy(Stage stage) {
        int met = (int) stage.indicators().stream()
                .filter(indicator -> now(indicator) == Verdict.MET)
                .count();
        return new WhyView.StageWhy(
                stage.id(),
                stage.label(),
                met == stage.needed() ? Verdict.MET : Verdict.NOT_MET,
                met,
                stage.needed(),
                stage.indicators().stream().map(this::indicatorWhy).toList());
    }

    private WhyView.IndicatorWhy indicatorWhy(Indicator indicator) {
        boolean attested = indicator.clauses().getFirst().id().equals("attested");
        var counted = now(indicator) == Verdict.MET
                ? List.of(new WhyView.Counted(
                        entries().get(attested ? 18 : 1),
                        true,
                        List.of(),
                        List.of(entries().get(2)),
                        "logged"))
                : List.<WhyView.Counted>of();
        var near = new WhyView.NearMiss(
                entries().get(16),
                List.of(new WhyView.Reason("outside-window", Map.of("days", "9", "window", "12 months"), null)));
        var waiting = now(indicator) == Verdict.MET ? List.<String>of() : List.of("reviewer");
        var ask = new WhyView.Ask(
                attested ? "attested" : "champions",
                now(indicator),
                3,
                3,
                2,
                Map.of("by", "reviewer", "within", "24 months"),
                waiting,
                counted,
                List.of(near));
        return new WhyView.IndicatorWhy(
                indicator.id(),
                indicator.label(),
                indicator.source(),
                now(indicator),
                day("2023-04-20"),
                indicator.id().equals("A7") ? LAPSE : null,
                List.of(),
                waiting,
                List.of(new WhyView.ClauseWhy(
                        indicator.nameOf(indicator.clauses().getFirst()), now(indicator), List.of(), List.of(ask))));
    }

    @Override
    public List<CommunityLine> all() {
        return List.of(new CommunityLine(
                "tamarack",
                "Tamarack sector partnerships",
                ZoneId.of("UTC"),
                2,
                REF,
                Instant.parse("2022-02-16T15:00:00Z")));
    }

    // NullAway does not see @Nullable on a nested type that it reads from a class file.
    @SuppressWarnings("NullAway")
    @Override
    public Optional<BoardView> board(String community, Clocks clocks) {
        var tallies = List.of(
                new BoardView.Tally("emerging", "Emerging", 4, 1, 6), new BoardView.Tally("active", "Active", 8, 0, 8));
        var larch = new BoardView.Row(
                "larch",
                "Larch Valley Manufacturing",
                new PartnershipView.Region(List.of("Larch", "Bell"), null),
                null,
                "active",
                "Active",
                "good",
                day("2024-05-12"),
                new StageView.NextLapse(LAPSE, List.of("A7.plan"), day("2027-06-12")),
                List.of("A7 Shared strategic plan"),
                null,
                List.of(),
                tallies,
                stretches(),
                new BoardView.LastEntry("e8", "MeetingHeld", fuzzy("2026-10-22")),
                List.of());
        var quill = new BoardView.Row(
                "quill",
                "Quill Plateau Child Care",
                null,
                null,
                null,
                null,
                "not-yet",
                null,
                null,
                List.of(),
                null,
                List.of(),
                tallies,
                List.of(new StageStretch(day("2026-03-16"), FAR, null, "not-yet")),
                new BoardView.LastEntry("e8", "ChampionAdded", fuzzy("2026-03")),
                List.of());
        return Optional.of(new BoardView(
                "tamarack", "Tamarack sector partnerships", List.of(larch, quill), List.of(), basis(clocks), FRESH));
    }

    @Override
    public Optional<Rubric> at(String digest) {
        return Optional.of(RUBRIC).filter(rubric -> rubric.digest().equals(digest));
    }

    @Override
    public List<Rubric> named(String id, int version) {
        return version == RUBRIC.version() ? List.of(RUBRIC) : List.of();
    }

    @Override
    public List<String> reviewers(String community, LocalDate day) {
        return List.of();
    }

    @Override
    public List<RubricLine> rubrics(String community) {
        return List.of();
    }

    @Override
    public LocalDate today(String community) {
        return TODAY;
    }
}
