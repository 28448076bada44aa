package org.waymark.queryside.page.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Roles;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.why.Deed;
import org.waymark.queryside.why.WhyView;
import org.waymark.queryside.why.WhyView.Ask;

/**
 * Sentences with named numbers: {@code [have]} in a message is replaced by what the explanation counted. A sentence whose
 * numbers are not all there is said by its {@code .plain} form, never with a gap.
 */
public final class ReasonWords {

    private static final Pattern NAMED = Pattern.compile("\\[([a-zA-Z-]+)]");
    /** A number comes after its sentence was written, so that its noun agrees only afterwards. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![\\d,.])1 (day|month|act|meeting)s\\b");

    /** Numbers that are roles. */
    private static final Set<String> ROLES = Set.of("by", "role");

    /** Numbers that are terms of a vocabulary, or lists of them. */
    private static final Set<String> TERMS = Set.of("fields", "kinds", "sides", "form");

    private static final String PLAIN = ".plain";

    /** The form of a sentence that speaks of another entry than the one it stands with. */
    private static final String BECAUSE = ".because";

    private final Words words;

    public ReasonWords(Words words) {
        this.words = words;
    }

    /** What a question asks, and how far it is met. */
    public String ask(Ask ask) {
        return sentence("clause." + ask.criterion(), numbers(ask));
    }

    /** What to do so that a question is answered with yes. */
    public String deed(Deed deed, Ask ask) {
        var numbers = numbers(ask);
        numbers.put("by", String.join(", ", deed.by()));
        return sentence("path.do." + deed.kind().word(), numbers);
    }

    private static Map<String, String> numbers(Ask ask) {
        var numbers = new HashMap<>(ask.numbers());
        numbers.put("have", Long.toString(ask.have()));
        numbers.put("need", Long.toString(ask.need()));
        return numbers;
    }

    /** What a rule asks, with its numbers. */
    public String rule(String word, Map<String, String> numbers) {
        return sentence("criterion." + word, numbers);
    }

    /**
     * Why an entry does not count, or only may. A role that cannot have been true is told role by role: each has
     * conditions of its own; and what is said of the entry itself may be said otherwise of another that is the cause.
     */
    public String reason(WhyView.Reason reason) {
        String code = "reason." + reason.word();
        boolean byOther = reason.because() != null && text(code + BECAUSE).isPresent();
        return text(code + "." + reason.numbers().getOrDefault("role", ""))
                .orElseGet(() -> sentence(byOther ? code + BECAUSE : code, reason.numbers()));
    }

    /** For whom an answer waits, such as {@code a reviewer or a champion}. */
    public Optional<String> waiting(List<String> roles) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.text("why.waiting", Roles.any(words, roles)));
    }

    private String sentence(String code, Map<String, String> numbers) {
        String full = text(code).orElse("");
        boolean whole = NAMED.matcher(full).results().allMatch(found -> numbers.containsKey(found.group(1)));
        if (full.isEmpty() || !whole) {
            return text(code + PLAIN).or(() -> text(general(code))).orElse(code);
        }
        String said = NAMED.matcher(full).replaceAll(found -> Matcher.quoteReplacement(value(numbers, found.group(1))));
        return ONE_OF_MANY.matcher(said).replaceAll("1 $1");
    }

    private static String general(String code) {
        return code.substring(0, code.indexOf('.')) + ".other";
    }

    private String value(Map<String, String> numbers, String name) {
        String value = numbers.getOrDefault(name, "");
        if (ROLES.contains(name)) {
            return Roles.any(words, List.of(value.split(", ")));
        }
        if (TERMS.contains(name)) {
            return value.replace('-', ' ');
        }
        return FuzzyDate.parse(value)
                .filter(date -> value.contains("-"))
                .map(Dates::brief)
                .or(() -> text("value." + value))
                .orElse(value);
    }

    private Optional<String> text(String code) {
        try {
            return Optional.of(words.text(code));
        } catch (NoSuchMessageException e) {
            return Optional.empty();
        }
    }
}
