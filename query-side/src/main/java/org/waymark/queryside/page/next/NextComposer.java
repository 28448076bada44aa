package org.waymark.queryside.page.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.next.NextView;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.next.NextPage.Section;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.TimelineView.IndicatorTimeline;
import org.waymark.queryside.partnership.VerdictStretch;
import org.waymark.stage.StageStanding;

/** Puts what comes next of a partnership into words. */
record NextComposer(Words words, ActWords acts, ClockPanel clocks, NextView view) {

    /** Standings from which no way leads on. */
    static final Set<String> ENDED = Set.of(StageStanding.Kind.CLOSED.word(), StageStanding.Kind.SUCCEEDED.word());

    NextPage page() {
        return new NextPage(
                view.name(),
                home().address() + clocks.same(),
                lead(),
                clocks,
                Stream.concat(ways(), keeping()).toList(),
                words.line("next.forecast.note", view.to()),
                view.forecast().stream().map(this::row).toList());
    }

    private Home home() {
        return Home.partnership(view.partnership());
    }

    private Line lead() {
        return view.ways().stream()
                .findFirst()
                .map(way -> words.line(
                        way.unknown() == null ? "next.lead." + way.aim() : "next.lead.unknown",
                        way.label(),
                        way.acts().size()))
                .orElseGet(() -> words.line("next.lead." + still()));
    }

    private String still() {
        if (ENDED.contains(view.stage().standing())) {
            return "over";
        }
        return view.keeping().isEmpty() ? "none" : "keep";
    }

    private Stream<Section> ways() {
        return view.ways().stream()
                .map(way -> new Section(
                        "way-" + way.stage(),
                        words.text("next.title." + way.aim(), way.label()),
                        acts.way(way, view.stage().basis().asOf()),
                        items(way.acts())));
    }

    /** Words are given under the clauses that the community goes by; one of another rubric has no form here. */
    private boolean offered(NextView.Act act) {
        var rubric = view.stage().basis().requireRubric();
        return act.by().isEmpty() || !rubric.forced() || rubric.adopted();
    }

    private List<NextPage.Item> items(List<NextView.Act> all) {
        return all.stream().map(act -> acts.item(act, home(), offered(act))).toList();
    }

    private Stream<Section> keeping() {
        return view.keeping().stream()
                .map(each -> new Section(
                        "keep-" + each.indicator().id(),
                        words.text(
                                "next.title.keep",
                                each.indicator().id(),
                                each.indicator().label()),
                        words.line(each.acts().isEmpty() ? "next.keep.unknown" : "next.keep", each.until()),
                        items(each.acts())));
    }

    private NextPage.Row row(IndicatorTimeline indicator) {
        List<Line> ahead = new ArrayList<>();
        for (VerdictStretch each : indicator.verdicts()) {
            String verdict = words.text("verdict." + each.verdict().word() + ".lower");
            ahead.add(
                    each.from().isAfter(view.stage().basis().asOf())
                            ? words.line("next.forecast.from", verdict, each.from())
                            : Line.of(new Piece.Strong(verdict)));
        }
        return new NextPage.Row(indicator.id(), indicator.label(), Line.join(", ", ahead));
    }
}
