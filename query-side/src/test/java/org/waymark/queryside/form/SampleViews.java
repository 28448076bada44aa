package org.waymark.queryside.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.entry.Origin;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.PartnershipView.Came;
import org.waymark.queryside.partnership.PartnershipView.Champion;
import org.waymark.queryside.partnership.PartnershipView.Coordinator;
import org.waymark.queryside.partnership.PartnershipView.Meeting;
import org.waymark.queryside.partnership.PartnershipView.RosterLine;
import org.waymark.queryside.partnership.PartnershipView.RosterPerson;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.TimelineView;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.queryside.ripple.RippleView;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.interval.Verdict;

/** One community with two partnerships: on the first are Harrow (a champion's company), Kestrel, and a college; on the second the college. */
final class SampleViews implements Partnerships, Communities, EntryShelf, Directory, Rubrics {

    /** What Tamarack has adopted: the starter with a clause of its own. */
    private static final Rubric ADOPTED = RubricReader.read(
                    ShippedRubric.STARTER.text().replace("Support team", "Backbone team"))
            .orElseThrow();

    /** Digests of the two versions that Tamarack published. */
    static final String FIRST = "1".repeat(64);

    static final String SECOND = "2".repeat(64);

    /** What moves nothing. */
    static final RippleView STILL = new RippleView("log", 40, "ab", List.of(), 1, 0, 0);

    RippleView ripple = STILL;

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final Map<String, String> PEOPLE = Map.of(
            "rosa", "Rosa Delgado",
            "ben", "Ben Achterberg",
            "walter", "Walter Finch",
            "nadia", "Nadia Farouk",
            "ada", "Ada Bright",
            "lena", "Lena Marsh");
    private static final Map<String, String> ORGANISATIONS =
            Map.of("harrow", "Harrow Tool & Die", "kestrel", "Kestrel Fabrication", "college", "Larch Valley College");
    private static final RubricRef RUBRIC =
            new RubricRef("waymark-starter", 1, "Waymark starter rubric", "d1", true, false);
    private static final Basis BASIS = new Basis("log", 40, "ab", Instant.EPOCH, TODAY, RUBRIC, "1");
    private static final Freshness FRESH = new Freshness(false, 0, false, 0, TODAY, List.of());

    /** Who became known since, each working at one new organization. */
    final Map<OrganisationName, PersonName> newcomers = new LinkedHashMap<>();

    /** How many more people the directory knows. */
    int strangers;

    /** How many more companies are partners of the first partnership, each with somebody called as they are. */
    int crowd;

    /** Whether the partnership has no partners yet. */
    boolean without;

    /** What shows that the meeting was held. */
    List<EntryView.Evidence> evidence = List.of();

    /** The correction that is read in place of the meeting entry; null when there is none. */
    EntryView.@Nullable Mark corrected;

    /** The void that silences the meeting entry; null when there is none. */
    EntryView.@Nullable Mark voided;

    @Override
    public Optional<PartnershipView> partnership(String id, Clocks clocks, Audience audience) {
        return switch (id) {
            case "p1" -> Optional.of(view());
            case "p2" -> Optional.of(corran());
            default -> Optional.empty();
        };
    }

    private static PartnershipView corran() {
        return new PartnershipView(
                "p2",
                "Corran Health",
                new PartnershipView.Community("c1", "Tamarack", ZoneId.of("America/Denver")),
                null,
                null,
                stageView(),
                List.of(line("college", List.of("public"), "training-provider", List.of("education"), false, "nadia")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private PartnershipView view() {
        var since = FuzzyDate.day(LocalDate.of(2024, 1, 1));
        List<RosterLine> roster = without
                ? List.of()
                : List.of(
                        line("harrow", List.of("industry"), "employer", List.of(), true, "rosa", "ben"),
                        line("kestrel", List.of("industry"), "employer", List.of(), false, "walter"),
                        line("college", List.of("public"), "training-provider", List.of("education"), false, "nadia"));
        roster = Stream.concat(
                        roster.stream(),
                        firms().map(firm -> line(
                                firm,
                                List.of("industry"),
                                "employer",
                                List.of(),
                                false,
                                firm.replace("Firm", "Worker"))))
                .toList();
        List<Came> came = List.of(
                new Came(personName("rosa"), organisationName("harrow"), null),
                new Came(personName("nadia"), organisationName("college"), null));
        return new PartnershipView(
                "p1",
                "Larch Valley Manufacturing",
                new PartnershipView.Community("c1", "Tamarack", ZoneId.of("America/Denver")),
                null,
                null,
                stageView(),
                roster,
                List.of(new Meeting(
                        "m1", "e1", "general", FuzzyDate.day(LocalDate.of(2026, 9, 9)), List.of(), came, true, null)),
                List.of(),
                List.of(new Champion("e2", personName("rosa"), organisationName("harrow"), since)),
                List.of(
                        new Coordinator(
                                "e3", "nadia", "Nadia Farouk", "standing", "person", List.of(), null, since, null),
                        new Coordinator("e4", "ada", "Ada Bright", "interim", "person", List.of(), null, since, null)),
                List.of(),
                List.of(),
                ofLarch());
    }

    /** What stands on the first partnership, newest first. */
    private List<EntryView> ofLarch() {
        return List.of(
                meeting(),
                MovedThings.attendance(voided == null),
                MovedThings.plan(),
                MovedThings.priority(),
                registered());
    }

    /** Registered in 2019. */
    private static EntryView registered() {
        EntryView rubric = ofTamarack().getFirst();
        return new EntryView(
                "e0",
                "PartnershipRegistered",
                FuzzyDate.day(LocalDate.of(2019, 2, 5)),
                rubric.recordedAt(),
                1,
                rubric.recordedBy(),
                null,
                List.of(),
                "community",
                List.of(),
                true,
                null,
                null,
                null,
                List.of());
    }

    private static RosterLine line(
            String org, List<String> sides, String kind, List<String> fields, boolean champion, String... people) {
        List<RosterPerson> persons = new ArrayList<>();
        for (String person : people) {
            persons.add(new RosterPerson(personName(person), champion, false));
        }
        return new RosterLine(
                organisationName(org),
                sides,
                kind,
                "for-profit",
                fields,
                false,
                champion,
                FuzzyDate.day(LocalDate.of(2024, 1, 1)),
                persons);
    }

    EntryView meeting() {
        return new EntryView(
                "e1",
                "MeetingHeld",
                FuzzyDate.day(LocalDate.of(2026, 9, 9)),
                Instant.EPOCH,
                12,
                "account",
                Text.shown("We met."),
                evidence,
                "community",
                List.of(
                        new Shown.Field("meeting", new Shown.Plain("m1")),
                        new Shown.Field("kind", new Shown.Word("general")),
                        new Shown.Field("series", new Shown.Plain("quarterly"))),
                voided == null,
                corrected,
                voided,
                null,
                List.of());
    }

    private static StageView stageView() {
        return new StageView(
                "p1",
                null,
                null,
                "not-yet",
                null,
                null,
                null,
                List.of(),
                List.of(new StageView.IndicatorLine(
                        "E2", "Support team", "emerging", Verdict.CANNOT_TELL, null, null, true)),
                BASIS,
                FRESH);
    }

    @Override
    public Optional<StageView> stage(String id, Clocks clocks) {
        return Optional.of(stageView());
    }

    @Override
    public Optional<TimelineView> timeline(String id, Clocks clocks, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<EntriesView> all(Home home, Clocks clocks, Audience audience) {
        return switch (home.kind()) {
            case PARTNERSHIP ->
                home.id().equals("p1")
                        ? Optional.of(entries(home, "Larch Valley Manufacturing", ofLarch()))
                        : Optional.empty();
            case COMMUNITY ->
                home.id().equals("c1") ? Optional.of(entries(home, "Tamarack", ofTamarack())) : Optional.empty();
            case PERSON, ORGANIZATION -> Optional.empty();
        };
    }

    private static EntriesView entries(Home home, String name, List<EntryView> entries) {
        return new EntriesView(home, name, "c1", ZoneId.of("America/Denver"), Map.of(), entries, BASIS, FRESH);
    }

    /** What stands on the community: a rubric published and adopted, a reviewer whose appointment is disputed. */
    private static List<EntryView> ofTamarack() {
        var rubric = new Shown.Field("rubric", new Shown.Reference(Refers.To.RUBRIC, "waymark-starter", null, null));
        var version = new Shown.Field("version", new Shown.Amount(BigDecimal.ONE));
        var walter = new Shown.Field(
                "person", new Shown.Reference(Refers.To.PERSON, "walter", Text.shown("Walter Finch"), null));
        var dispute = new Shown.Field("dispute", new Shown.Plain("d-1"));
        var disputes = new Shown.Field("disputes", new Shown.Reference(Refers.To.ENTRY, "k3", null, "k3"));
        var open = new EntryView.Mark("k4", Instant.EPOCH, 6, "account", Text.shown("Not so."));
        return List.of(
                ofTamarack("k1", "RubricPublished", null, List.of(), rubric, version),
                ofTamarack(
                        "k2",
                        "RubricAdopted",
                        null,
                        List.of(),
                        rubric,
                        version,
                        new Shown.Field("from", new Shown.Day(FuzzyDate.day(LocalDate.of(2020, 1, 1))))),
                ofTamarack("k3", "ReviewerAppointed", null, List.of(open), walter),
                ofTamarack("k4", "EntryDisputed", "k3", List.of(), dispute, disputes));
    }

    @SuppressWarnings("NullAway") // these may all be absent; the checker misses it on nested types of class files
    private static EntryView ofTamarack(
            String id, String fact, @Nullable String amends, List<EntryView.Mark> disputed, Shown.Field... fields) {
        return new EntryView(
                id,
                fact,
                FuzzyDate.day(LocalDate.of(2020, 1, 1)),
                Instant.EPOCH,
                5,
                "account",
                null,
                List.of(),
                "community",
                List.of(fields),
                true,
                null,
                null,
                amends,
                disputed);
    }

    @Override
    public Optional<EntryHistory> entry(Home home, String entry, Clocks clocks, Audience audience) {
        return all(home, clocks, audience).stream()
                .flatMap(view -> view.entries().stream())
                .filter(each -> each.entry().equals(entry))
                .map(each -> new EntryHistory(each, each, List.of(), BASIS, FRESH))
                .findFirst();
    }

    @Override
    public Optional<Origin> origin(Home home, String entry, Clocks clocks, Audience audience) {
        return Optional.empty();
    }

    @Override
    public List<CommunityLine> all() {
        return List.of(new CommunityLine("c1", "Tamarack", ZoneId.of("America/Denver"), 1, RUBRIC, Instant.EPOCH));
    }

    @Override
    public Optional<BoardView> board(String community, Clocks clocks) {
        return Optional.of(new BoardView("c1", "Tamarack", List.of(row("p1"), row("p2")), List.of(), BASIS, FRESH));
    }

    @SuppressWarnings("NullAway") // these may all be absent; the checker misses it on nested types of class files
    private static BoardView.Row row(String id) {
        return new BoardView.Row(
                id,
                "Partnership " + id,
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
                List.of(
                        new BoardView.Tally("emerging", "Emerging", 0, 0, 6),
                        new BoardView.Tally("active", "Active", 0, 0, 8)),
                List.of(),
                null,
                List.of());
    }

    @Override
    public List<String> reviewers(String community, LocalDate day) {
        return day.isBefore(LocalDate.of(2020, 1, 1)) ? List.of() : List.of("walter");
    }

    @Override
    public List<RubricLine> rubrics(String community) {
        return List.of(
                new RubricLine("tamarack", 1, "Tamarack rules", FIRST, List.of(LocalDate.of(2026, 1, 1))),
                new RubricLine("tamarack", 2, "Tamarack rules", SECOND, List.of()));
    }

    @Override
    public Optional<Rubric> at(String digest) {
        return Optional.of(ADOPTED);
    }

    @Override
    public List<Rubric> named(String id, int version) {
        return List.of(ADOPTED);
    }

    @Override
    public LocalDate today(String community) {
        return TODAY;
    }

    @Override
    public List<PersonCard> persons(String community, String typed, int atMost, Audience audience) {
        Stream<PersonCard> known = PEOPLE.keySet().stream()
                .sorted()
                .filter(id -> PEOPLE.getOrDefault(id, "").startsWith(typed))
                .map(id -> new PersonCard(personName(id), List.of()));
        Stream<PersonCard> fresh = newcomers.entrySet().stream()
                .filter(each -> each.getValue().shown().startsWith(typed))
                .map(each -> new PersonCard(
                        each.getValue(), List.of(new PersonCard.Affiliation(each.getKey(), Text.unknown()))));
        Stream<PersonCard> others = IntStream.range(0, typed.isEmpty() ? strangers : 0)
                .mapToObj(
                        each -> new PersonCard(new PersonName("s" + each, Text.shown("Stranger " + each)), List.of()));
        return Stream.concat(Stream.concat(known, fresh), others).toList();
    }

    @Override
    public List<OrganisationName> organisations(String community, String typed, int atMost) {
        Stream<OrganisationName> known = ORGANISATIONS.keySet().stream()
                .sorted()
                .filter(id -> ORGANISATIONS.getOrDefault(id, "").startsWith(typed))
                .map(SampleViews::organisationName);
        Stream<OrganisationName> fresh =
                newcomers.keySet().stream().filter(each -> each.shown().startsWith(typed));
        return Stream.of(known, fresh, firms().map(SampleViews::organisationName))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> firms() {
        return IntStream.range(0, crowd).mapToObj(each -> "Firm " + each);
    }

    @Override
    public Optional<PersonCard> person(String id, Audience audience) {
        List<PersonCard.Affiliation> works = id.equals("walter")
                ? List.of(new PersonCard.Affiliation(organisationName("kestrel"), Text.unknown()))
                : List.of();
        return persons("", "", 0, audience).stream()
                .filter(card -> card.person().id().equals(id) && !card.works().isEmpty())
                .findFirst()
                .or(() -> Optional.of(new PersonCard(personName(id), works)));
    }

    @Override
    public Optional<OrganisationName> organisation(String id) {
        return Optional.of(organisationName(id));
    }

    @Override
    public List<PersonCard> peopleOf(String organisation, Audience audience) {
        return List.of();
    }

    @Override
    public PersonName nameOfPerson(String id, Audience audience) {
        return personName(id);
    }

    @Override
    public OrganisationName nameOfOrganisation(String id) {
        return organisationName(id);
    }

    private static PersonName personName(String id) {
        return new PersonName(id, Text.shown(PEOPLE.getOrDefault(id, id)));
    }

    private static OrganisationName organisationName(String id) {
        return new OrganisationName(id, Text.shown(ORGANISATIONS.getOrDefault(id, id)));
    }
}
