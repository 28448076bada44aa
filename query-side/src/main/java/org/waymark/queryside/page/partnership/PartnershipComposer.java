package org.waymark.queryside.page.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.determination.Told;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.partnership.PartnershipPage.Group;
import org.waymark.queryside.page.partnership.PartnershipPage.Indicator;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.timeline.TimelineDrawing;
import org.waymark.queryside.page.timeline.TimelineGraphic;
import org.waymark.queryside.page.why.WhyComposer;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.TimelineView;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.why.PathView;
import org.waymark.queryside.why.WhyView;
import org.waymark.stage.interval.Verdict;

/** Turns the answers about a partnership into its page. */
final class PartnershipComposer {

    private static final int RECENT_ENTRIES = 8;

    /** How far back the link to what changed looks, as that of a community does. */
    private static final int MONTHS_BACK = 1;

    /** Entries that a short list leaves out: they are told on the entry they belong to. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("AttendanceRecorded", "EntryCorrected", "EntryVoided");

    private final Words words;
    private final EntryLines lines;
    private final WhyComposer whys;

    PartnershipComposer(Words words, EntryLines lines, WhyComposer whys) {
        this.words = words;
        this.lines = lines;
        this.whys = whys;
    }

    /** The registration, where it was voided and no other one stands: then there is no partnership to speak of. */
    static Optional<EntryView> voided(PartnershipView view) {
        var registrations = view.entries().stream()
                .filter(entry -> entry.fact().equals("PartnershipRegistered"))
                .toList();
        return registrations.stream().anyMatch(EntryView::counts)
                ? Optional.empty()
                : registrations.stream().findFirst();
    }

    PartnershipPage page(
            PartnershipView view,
            TimelineView timeline,
            WhyView why,
            @Nullable PathView path,
            List<Told> told,
            ClockPanel clocks,
            LocalDate today,
            boolean recent) {
        String home = Address.partnership(view.id());
        StageView stage = view.stage();
        StageNames names = StageNames.of(why);
        String first = first(stage, why);
        var people = new PeopleWords(words, lines);
        var rubric = stage.basis().requireRubric();
        return new PartnershipPage(
                view.id(),
                view.name(),
                home,
                community(view, clocks),
                place(view),
                new LeadWords(words).lead(stage, names),
                words.text("partnership.computed", words.text("rubric.named", rubric.title(), rubric.version())),
                words.text("partnership.why", new StageWords(words).word(StageState.of(stage))),
                changed(view, clocks),
                clocks,
                graphic(timeline, stage, names, first, today, recent),
                path == null ? null : new PathWords(words, home).path(path, stage),
                groups(stage, why, first, home + "/why" + clocks.same()),
                told,
                people.people(view),
                people.plans(view),
                people.roster(view),
                view.entries().stream()
                        .filter(entry -> !TOLD_ELSEWHERE.contains(entry.fact()))
                        .limit(RECENT_ENTRIES)
                        .map(lines::item)
                        .toList(),
                view.entries().size());
    }

    /** What changed within a month, where something had happened and was recorded by then. */
    private static @Nullable String changed(PartnershipView view, ClockPanel clocks) {
        LocalDate before = view.stage().basis().asOf().minusMonths(MONTHS_BACK);
        boolean begun = !before.isBefore(Subject.of(view).firstRecorded())
                && view.entries().stream()
                        .anyMatch(entry ->
                                entry.on() != null && !entry.on().first().isAfter(before));
        String same = clocks.same().isEmpty() ? "?" : clocks.same() + "&";
        return begun ? Address.partnership(view.id()) + "/why" + same + "thenAsOf=" + before : null;
    }

    private @Nullable TimelineGraphic graphic(
            TimelineView timeline, StageView stage, StageNames names, String first, LocalDate today, boolean recent) {
        boolean begun =
                timeline.entries().stream().anyMatch(entry -> !entry.fact().equals("PartnershipRegistered"));
        return begun ? new TimelineDrawing(words, names, lines).draw(timeline, stage, first, today, recent) : null;
    }

    /** The stage held, or lost, or the lowest: its indicators come first on the page. */
    private static String first(StageView stage, WhyView why) {
        if (stage.stage() != null) {
            return stage.stage();
        }
        return stage.last() == null
                ? why.stages().getFirst().id()
                : stage.last().stage();
    }

    private static PartnershipPage.@Nullable Community community(PartnershipView view, ClockPanel clocks) {
        var community = view.community();
        return community == null
                ? null
                : new PartnershipPage.Community(community.name(), Address.community(community.id()) + clocks.same());
    }

    private String place(PartnershipView view) {
        var parts = new ArrayList<String>();
        var region = view.region();
        if (region != null && !region.counties().isEmpty()) {
            boolean codes = region.counties().stream().allMatch(county -> county.matches("\\d+"));
            parts.add(words.text(
                    codes ? "partnership.county-codes" : "partnership.counties",
                    String.join(", ", region.counties()),
                    region.counties().size()));
        }
        var industry = view.industry();
        if (industry != null && !industry.naics().isEmpty()) {
            parts.add(words.text("entry.naics", String.join(", ", industry.naics())) + ".");
        }
        return String.join(" ", parts);
    }

    private List<Group> groups(StageView stage, WhyView why, String first, String proof) {
        var stages = new ArrayList<>(why.stages().reversed());
        stages.sort(Comparator.comparing(each -> !each.id().equals(first)));
        return stages.stream().map(each -> group(each, stage, first, proof)).toList();
    }

    private Group group(WhyView.StageWhy each, StageView stage, String first, String proof) {
        String count = words.text("stage.count", each.met(), each.indicators().size());
        boolean spare = stage.stage() != null && !each.id().equals(first);
        String said = spare ? words.text("partnership.separately", count) : count;
        return new Group(
                each.label(),
                said,
                each.indicators().stream()
                        .map(indicator -> indicator(indicator, stage, proof))
                        .toList());
    }

    private Indicator indicator(WhyView.IndicatorWhy indicator, StageView stage, String proof) {
        var lapse = stage.nextLapse();
        boolean attested =
                stage.indicators().stream().anyMatch(line -> line.id().equals(indicator.id()) && line.byAttestation());
        boolean next = indicator.verdict() == Verdict.MET
                && lapse != null
                && lapse.indicators().contains(indicator.id());
        return new Indicator(
                indicator.id(),
                indicator.label(),
                indicator.verdict().word(),
                words.text("verdict." + indicator.verdict().word()),
                next,
                whys.reason(indicator),
                words.text(attested ? "judged.attestation.short" : "judged.rule.short"),
                proof + "#" + indicator.id());
    }
}
