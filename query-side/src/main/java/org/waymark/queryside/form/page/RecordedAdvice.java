package org.waymark.queryside.form.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriUtils;
import org.waymark.erasure.TextsErased;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.RestatementsView.Addressee;
import org.waymark.queryside.ripple.RestatementsView.Restatement;
import org.waymark.queryside.working.StillWorking;
import org.waymark.registry.FactTypes;

/** Tells the page that follows a form what was recorded. It stands in the address, so that no session has to keep it. */
@ControllerAdvice
public class RecordedAdvice {

    /**
     * What the page says.
     *
     * @param href of the entry; absent where no page shows it
     */
    public record Note(String text, @Nullable String href, boolean again) {}

    private static final int LONGEST_ID = 80;

    /** Pages of what has entries. */
    private static final Pattern HOME = Pattern.compile("/(partnerships|communities|people|organizations)/[^/]+");

    private static final Pattern PARTNERSHIP = Pattern.compile("/partnerships/([^/]+)");

    private static final Set<String> AMENDMENTS = Set.of("EntryCorrected", "EntryVoided");

    private final Words words;
    private final Restatements restatements;

    public RecordedAdvice(Words words, Restatements restatements) {
        this.words = words;
        this.restatements = restatements;
    }

    @ModelAttribute("recorded")
    @Nullable
    Note recorded(HttpServletRequest request) {
        String fact = request.getParameter("as");
        if (!"GET".equals(request.getMethod())
                || fact == null
                || request.getParameter("minPosition") == null
                || (FactTypes.named(fact).isEmpty() && !fact.equals(TextsErased.NAME))) {
            return null;
        }
        String what = what(fact, request.getParameter("with"));
        boolean again = request.getParameter("again") != null;
        String text = words.say(again ? "form.recorded.repeated" : "form.recorded", what);
        return new Note(
                text
                        + (waits(fact, request.getParameter("with")) ? " " + words.say("form.recorded.unadopted") : "")
                        + restated(fact, request),
                FactTypes.named(fact).isEmpty()
                        ? null
                        : href(request.getRequestURI(), request.getParameter("recorded")),
                again);
    }

    /** A correction that moved a stage of the past is a restatement: its number, and whom it is addressed to. */
    private String restated(String fact, HttpServletRequest request) {
        var partnership = PARTNERSHIP.matcher(request.getRequestURI());
        if (!AMENDMENTS.contains(fact) || !partnership.matches()) {
            return "";
        }
        try {
            var clocks = new Clocks(null, null, null, request.getParameter("minPosition"));
            return restatements
                    .of(UriUtils.decode(partnership.group(1), StandardCharsets.UTF_8), clocks)
                    .flatMap(view -> view.restatements().stream()
                            .filter(each -> each.entry().equals(request.getParameter("recorded")))
                            .findFirst())
                    .map(this::restated)
                    .orElse("");
        } catch (StillWorking later) {
            return " " + words.say("form.recorded.restated.later");
        }
    }

    private String restated(Restatement restated) {
        String bodies =
                restated.addressed().stream().map(Addressee::body).distinct().collect(Collectors.joining(", "));
        return " "
                + (bodies.isEmpty()
                        ? words.say("form.recorded.restated", restated.number())
                        : words.say("form.recorded.restated.to", restated.number(), bodies));
    }

    /** A rubric that was published without a first day judges nobody yet. */
    private static boolean waits(String fact, @Nullable String with) {
        return fact.equals("RubricPublished") && (with == null || !with.contains("RubricAdopted"));
    }

    /** The kind of entry, and what was recorded with it: each other kind once, with how many. */
    private String what(String fact, @Nullable String with) {
        String name = words.say("fact." + fact);
        Map<String, Long> others = Stream.ofNullable(with)
                .flatMap(kinds -> Stream.of(kinds.split(",", -1)))
                .filter(kind -> FactTypes.named(kind).isPresent())
                .collect(Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));
        if (others.isEmpty()) {
            return name;
        }
        String more = others.entrySet().stream()
                .map(kind -> words.say("form.recorded.kind", words.say("fact." + kind.getKey()), kind.getValue()))
                .collect(Collectors.joining(", "));
        return words.say("form.recorded.more", name, more);
    }

    private static @Nullable String href(String path, @Nullable String entry) {
        return HOME.matcher(path).matches() && entry != null && entry.matches("[\\w.:-]{1," + LONGEST_ID + "}")
                ? path + "/entries/" + Address.segment(entry)
                : null;
    }
}
