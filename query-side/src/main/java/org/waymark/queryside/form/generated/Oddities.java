package org.waymark.queryside.form.generated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.FactType;

/**
 * Values that the rules take and that make no sense to people. A period that ends before it begins is refused, anything
 * else is asked about: case files hold what old minutes hold, and a form is where a slip can still be mended.
 */
final class Oddities {

    /** Fields that end a period, and the field that begins it. */
    private static final Map<String, List<String>> PERIODS = Map.of(
            "DeterminationMade",
            List.of("effective", "until"),
            "AttestationGiven",
            List.of("coversFrom", "validUntil"));

    /** Days that hardly lie before the day of the entry. */
    private static final Map<String, String> AHEAD = Map.of(
            "LaunchScheduled", "for",
            "ActionPlanned", "due",
            "StrategicPlanAdopted", "through",
            "StrategicPlanRevised", "through",
            "AttestationGiven", "validUntil");

    private static final Pattern NAICS = Pattern.compile("\\d{2,6}|31-33|44-45|48-49");

    private final FactType fact;
    private final Typed typed;
    private final Commit commit;
    private final Doubts doubts;
    private final Words words;

    private Oddities(FactType fact, Typed typed, Commit commit, Doubts doubts, Words words) {
        this.fact = fact;
        this.typed = typed;
        this.commit = commit;
        this.doubts = doubts;
        this.words = words;
    }

    static void ask(FactType fact, Typed typed, Commit commit, Doubts doubts, Words words) {
        var oddities = new Oddities(fact, typed, commit, doubts, words);
        oddities.period();
        oddities.ahead();
        oddities.naics();
    }

    private void period() {
        List<String> ends = PERIODS.getOrDefault(fact.name(), List.of());
        if (ends.isEmpty()) {
            return;
        }
        String from = ends.getFirst();
        String until = ends.getLast();
        before(until, date(from))
                .ifPresent(end -> commit.refuse(
                        until,
                        words.say(
                                "form.odd.order",
                                label(until),
                                Dates.shown(end),
                                label(from),
                                Dates.shown(date(from).orElseThrow()))));
    }

    private void ahead() {
        String field = AHEAD.getOrDefault(fact.name(), "");
        Optional<FuzzyDate> on = FuzzyDate.parse(DateTyped.read(typed, "on"));
        boolean covered = fact.name().equals("AttestationGiven") && typed.has("coversFrom");
        if (field.isEmpty() || covered) {
            return;
        }
        before(field, on)
                .ifPresent(day -> doubts.ask(
                        field,
                        "past:" + field + ":" + day + ":" + on.orElseThrow(),
                        words.say("form.odd.past", label(field), Dates.shown(day), Dates.shown(on.orElseThrow())),
                        words.say("form.odd.past.confirm", label(field), Dates.shown(day))));
    }

    private void naics() {
        if (fact.shape().field("naics").isEmpty()) {
            return;
        }
        Stream<String> codes =
                typed.all("naics").size() == 1 ? typed.lines("naics").stream() : typed.all("naics").stream();
        codes.filter(code -> !NAICS.matcher(code).matches())
                .forEach(code -> doubts.ask(
                        "naics",
                        "naics:" + code,
                        words.say("form.odd.naics", code),
                        words.say("form.odd.naics.confirm", code)));
    }

    /** A name from before the registration is replaced by the one of the registration, so it is never read. */
    static void rename(FactType fact, Typed typed, PartnershipView view, Doubts doubts, Words words) {
        Optional<FuzzyDate> on = FuzzyDate.parse(DateTyped.read(typed, "on"));
        if (!fact.name().equals("PartnershipRenamed") || on.isEmpty()) {
            return;
        }
        view.entries().stream()
                .filter(entry -> entry.counts() && entry.fact().equals("PartnershipRegistered"))
                .map(EntryView::on)
                .flatMap(Stream::ofNullable)
                .filter(registered -> on.get().first().isBefore(registered.first()))
                .findFirst()
                .ifPresent(registered -> doubts.ask(
                        "on",
                        "rename:" + on.get(),
                        words.say("form.odd.rename", Dates.shown(registered), Dates.shown(on.get())),
                        words.say("form.odd.rename.confirm")));
    }

    private Optional<FuzzyDate> before(String field, Optional<FuzzyDate> other) {
        return date(field)
                .filter(day ->
                        other.filter(from -> day.last().isBefore(from.first())).isPresent());
    }

    private Optional<FuzzyDate> date(String field) {
        return FuzzyDate.parse(typed.text(field));
    }

    private String label(String field) {
        return words.label(fact.name(), field);
    }
}
