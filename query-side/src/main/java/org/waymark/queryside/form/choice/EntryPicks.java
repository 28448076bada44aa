package org.waymark.queryside.form.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.fact.shape.Refers.To;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;

/** The things that entries of a partnership or a community started, as choices, by what started them and when. */
public final class EntryPicks {

    private static final Map<To, Set<String>> ENDED_BY = Map.of(
            To.PLAN, Set.of("StrategicPlanRetired"),
            To.PRIORITY, Set.of("PriorityClosed"),
            To.ACTION, Set.of("ActionCompleted", "ActionAbandoned"),
            To.ACTIVITY, Set.of("ActivityEnded"),
            To.COMMITMENT, Set.of("JointCommitmentWithdrawn"),
            To.LAUNCH, Set.of("LaunchCancelled"),
            To.ATTESTATION, Set.of("AttestationWithdrawn"),
            To.EXEMPTION, Set.of("ExemptionWithdrawn"),
            To.DISPUTE, Set.of("DisputeResolved"),
            To.DETERMINATION, Set.of("DeterminationWithdrawn"));

    private final Words words;

    EntryPicks(Words words) {
        this.words = words;
    }

    List<Pick> of(To what, FactType asking, List<EntryView> entries) {
        if (what == To.ENTRY) {
            return entries.stream()
                    .filter(EntryView::counts)
                    .map(entry -> new Pick(entry.entry(), label(entry, words)))
                    .toList();
        }
        Set<String> ended =
                ENDED_BY.getOrDefault(what, Set.of()).contains(asking.name()) ? ended(what, entries) : Set.of();
        return entries.stream()
                .filter(EntryView::counts)
                .flatMap(entry -> minted(entry, what).stream().map(id -> new Pick(id, label(entry, words))))
                .filter(pick -> !ended.contains(pick.id()))
                .toList();
    }

    private static Set<String> ended(To what, List<EntryView> entries) {
        return entries.stream()
                .filter(entry ->
                        entry.counts() && ENDED_BY.getOrDefault(what, Set.of()).contains(entry.fact()))
                .flatMap(entry -> entry.fields().stream())
                .flatMap(field -> plain(field.value()).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> minted(EntryView entry, To what) {
        return FactTypes.named(entry.fact()).stream()
                .flatMap(fact -> fact.shape().fields().stream())
                .filter(field -> field.mints() && what == names(field))
                .flatMap(field -> entry.field(field.name()).stream())
                .flatMap(value -> plain(value).stream())
                .toList();
    }

    private static List<String> plain(Shown value) {
        return switch (value) {
            case Shown.Plain text -> List.of(text.value());
            case Shown.Reference reference -> List.of(reference.id());
            case Shown.Word ignored -> List.of();
            case Shown.Day ignored -> List.of();
            case Shown.Amount ignored -> List.of();
            case Shown.Flag ignored -> List.of();
            case Shown.Free ignored -> List.of();
            case Shown.Many ignored -> List.of();
            case Shown.Group ignored -> List.of();
        };
    }

    private static To names(FieldSpec minted) {
        return Arrays.stream(To.values())
                .filter(to -> to.name().equalsIgnoreCase(minted.name()))
                .findFirst()
                .orElse(To.ENTRY);
    }

    /** What an entry is called where one is chosen. */
    public static String label(EntryView entry, Words words) {
        String kind = words.say("fact." + entry.fact());
        String title = entry.field("title")
                .or(() -> entry.field("form"))
                .or(() -> entry.field("kind"))
                .or(() -> entry.field("clause"))
                .or(() -> entry.field("person"))
                .or(() -> entry.field("rubric"))
                .or(() -> entry.field("name"))
                .map(EntryPicks::shown)
                .orElse("");
        String day = entry.on() == null ? "" : ", " + Dates.shown(entry.on());
        return title.isEmpty() ? kind + day : kind + ": " + title + day;
    }

    private static String shown(Shown value) {
        return switch (value) {
            case Shown.Plain text -> text.value();
            case Shown.Word word -> word.value().replace('-', ' ');
            case Shown.Reference reference ->
                reference.name() == null ? reference.id() : reference.name().orElse(reference.id());
            case Shown.Day ignored -> "";
            case Shown.Amount ignored -> "";
            case Shown.Flag ignored -> "";
            case Shown.Free free -> free.value().orElse("");
            case Shown.Many ignored -> "";
            case Shown.Group ignored -> "";
        };
    }
}
