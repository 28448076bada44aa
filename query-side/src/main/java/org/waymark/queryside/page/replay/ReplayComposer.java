package org.waymark.queryside.page.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.page.replay.ReplayPage.Adopt;
import org.waymark.queryside.page.replay.ReplayPage.Count;
import org.waymark.queryside.page.replay.ReplayPage.Group;
import org.waymark.queryside.page.replay.ReplayPage.Row;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.replay.ReplayTerms;
import org.waymark.queryside.replay.ReplayView;
import org.waymark.queryside.replay.ReplayView.Stretch;

/** Turns the replay of a community into its page. */
final class ReplayComposer {

    private final Words words;
    private final ReplayWords phrases;
    private final ReplayView view;
    private final LocalDate asOf;
    private final String same;

    ReplayComposer(Words words, ReplayView view, ReplayTerms terms) {
        this.words = words;
        this.phrases = new ReplayWords(words);
        this.view = view;
        this.asOf = view.basis().asOf();
        this.same = view.basis().parameters()
                + terms.naming(view.after().rubric().digest()).andParameters();
    }

    ReplayPage page(ChangeWords changes, Adopt adopt) {
        String home = Address.community(view.community());
        return new ReplayPage(
                words.text("replay.title", phrases.named(view.after())),
                view.name(),
                home,
                home + "/replay?again=yes" + same.replace('?', '&'),
                phrases.notice(view.after()),
                lead(),
                phrases.sides(view.before(), view.after()),
                words.text("replay.counts", Dates.full(asOf)),
                view.stages().stream().map(this::count).toList(),
                view.indicators().stream()
                        .filter(each -> !Objects.equals(each.before(), each.after()))
                        .map(this::count)
                        .toList(),
                groups(),
                view.changes().stream().map(changes::row).toList(),
                adopt,
                "/api" + home + "/replay" + same);
    }

    private Line lead() {
        long now = view.moved().stream().filter(line -> here(line) != null).count();
        return words.line("replay.lead", view.moved().size(), view.partnerships(), now, Dates.fullWhen(asOf));
    }

    private Count count(ReplayView.Count count) {
        String label = count.label() == null ? "" : count.label();
        String name = count.id() == null ? words.text("replay.no-stage") : label;
        boolean stage = view.stages().contains(count);
        Integer before = count.before();
        Integer after = count.after();
        int more = before == null || after == null ? 0 : after - before;
        return new Count(
                stage ? name : count.id() + " " + label,
                number(before),
                number(after),
                more == 0 ? "" : words.text(more > 0 ? "replay.more" : "replay.fewer", Math.abs(more)));
    }

    private String number(@Nullable Integer count) {
        return count == null ? words.text("replay.what.none") : words.text("replay.count", count);
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        add(groups, "now", Dates.full(asOf), line -> here(line) != null);
        add(groups, "later", Dates.full(asOf), line -> here(line) == null && next(line) != null);
        add(groups, "earlier", Dates.full(asOf), line -> here(line) == null && next(line) == null);
        return groups;
    }

    private void add(List<Group> groups, String id, String day, Predicate<ReplayView.Line> belongs) {
        List<Row> rows = view.moved().stream().filter(belongs).map(this::row).toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(id, words.text("replay.group." + id, rows.size(), day), rows));
        }
    }

    /** The stretch in which the day shown lies. */
    private @Nullable Stretch here(ReplayView.Line line) {
        return line.stretches().stream()
                .filter(stretch -> !stretch.from().isAfter(asOf)
                        && (stretch.to() == null || stretch.to().isAfter(asOf)))
                .findFirst()
                .orElse(null);
    }

    /** The first stretch that begins after it. */
    private @Nullable Stretch next(ReplayView.Line line) {
        return line.stretches().stream()
                .filter(stretch -> stretch.from().isAfter(asOf))
                .findFirst()
                .orElse(null);
    }

    private Row row(ReplayView.Line line) {
        Stretch shown = Objects.requireNonNullElseGet(
                here(line),
                () -> Objects.requireNonNullElseGet(
                        next(line), () -> line.stretches().getLast()));
        List<Stretch> others =
                line.stretches().stream().filter(each -> !each.equals(shown)).toList();
        return new Row(
                line.name(),
                Address.partnership(line.partnership()) + "/replay" + same,
                phrases.change(shown),
                phrases.because(shown),
                others.isEmpty()
                        ? null
                        : words.text(
                                "replay.others",
                                others.size(),
                                Dates.brief(others.getFirst().from())));
    }
}
