package org.waymark.commandside.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.FactTexts;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Fact;
import org.waymark.registry.Defect;

/** Which texts go when somebody asks for it, or why none do. Pure. */
final class ErasureDecider {

    private ErasureDecider() {}

    /** What somebody knows who decides. */
    record Known(List<Fact> facts, List<ErasedText> elsewhere, Set<String> there) {

        /**
         * On one stream.
         *
         * @param facts all that stand on it, in order
         * @param elsewhere texts about the same one that other streams hold
         * @param there ids of the texts that are not erased yet
         */
        Known {
            facts = List.copyOf(facts);
            elsewhere = List.copyOf(elsewhere);
            there = Set.copyOf(there);
        }
    }

    /** What comes of the request. */
    sealed interface Decision {

        /** These texts go. */
        record Erased(TextsErased entry) implements Decision {}

        /** None goes. */
        record Refused(List<Defect> defects) implements Decision {
            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    static Decision decide(EraseTexts asked, Known known) {
        List<ErasedText> meant = meant(asked, known);
        if (meant.isEmpty() && !stands(asked, known)) {
            return refused(
                    asked.of() == null ? "person" : "erases",
                    asked.of() == null ? asked.on() : asked.of(),
                    "unknown",
                    "Nothing of this id is recorded there.",
                    "Check the id, and on what the entry stands.");
        }
        Set<String> missing = new TreeSet<>(asked.fields());
        meant.forEach(text -> missing.remove(text.field()));
        if (!missing.isEmpty()) {
            return refused(
                    "texts",
                    String.join(", ", missing),
                    "no-such-text",
                    "There is no such text; there are: "
                            + meant.stream()
                                    .map(ErasedText::field)
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "Name fields that hold a text, or leave the list out for all.");
        }
        List<ErasedText> going = meant.stream()
                .filter(text -> asked.fields().isEmpty() || asked.fields().contains(text.field()))
                .filter(text -> known.there().contains(text.part()))
                .toList();
        return going.isEmpty()
                ? refused("texts", "", "nothing-left", "No such text is left.", "Nothing need be done.")
                : new Decision.Erased(
                        new TextsErased(asked.entry(), asked.on(), asked.of(), asked.basis(), asked.words(), going));
    }

    private static List<ErasedText> meant(EraseTexts asked, Known known) {
        if (asked.of() == null) {
            List<ErasedText> all = new ArrayList<>(known.elsewhere());
            known.facts().forEach(fact -> all.addAll(FactTexts.of(fact)));
            return all;
        }
        Set<String> meant = new HashSet<>(Set.of(asked.of()));
        List<ErasedText> texts = new ArrayList<>();
        for (Fact fact : known.facts()) {
            if (fact instanceof EntryCorrected correction && meant.contains(correction.corrects())) {
                meant.add(fact.entry());
            }
            if (meant.contains(fact.entry())) {
                texts.addAll(FactTexts.of(fact));
            }
        }
        return texts;
    }

    private static boolean stands(EraseTexts asked, Known known) {
        return known.facts().stream()
                .anyMatch(fact -> asked.of() == null || fact.entry().equals(asked.of()));
    }

    private static Decision refused(String field, String value, String code, String reason, String remedy) {
        return new Decision.Refused(List.of(new Defect(field, value, code, reason, remedy)));
    }
}
