package org.waymark.queryside.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.Ripples;
import org.waymark.registry.Defect;
import org.waymark.registry.FactJson;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactTypes;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What facts would move, had they been recorded too, and what corrections moved of the past. */
@RestController
class RippleApi {

    /** Facts of one question at most, as many as one commit holds. */
    static final int MOST = 500;

    /** Bytes of one question at most. */
    static final int LONGEST = 2 * 1024 * 1024;

    private static final String FACTS = "facts";

    private final Ripples ripples;
    private final Restatements restatements;

    RippleApi(Ripples ripples, Restatements restatements) {
        this.ripples = ripples;
        this.restatements = restatements;
    }

    /** Corrections and voids of one partnership that moved its stage on days past: a {@code RestatementsView}. */
    @GetMapping("/api/partnerships/{id}/restatements")
    ResponseEntity<byte[]> restatements(@PathVariable String id, Clocks clocks) {
        var view = restatements.of(id, clocks).orElseThrow(() -> QueryProblem.unknown("id", "partnership", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** The same of all partnerships of a community. */
    @GetMapping("/api/communities/{id}/restatements")
    ResponseEntity<byte[]> ofCommunity(@PathVariable String id, Clocks clocks) {
        var view = restatements.ofCommunity(id, clocks).orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** Takes what a dry run of any command answers, or lines of an import, {@code {"facts": [case-file lines with their entry ids]}}; answers a {@code RippleView} and records nothing. */
    @PostMapping(path = "/api/ripple", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ripple(InputStream body) throws IOException {
        return Answers.plain(ViewJson.of(ripples.of(facts(object(body.readNBytes(LONGEST + 1))))));
    }

    private static ObjectNode object(byte[] body) {
        if (body.length > LONGEST) {
            throw new QueryProblem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "A question has at most " + LONGEST + " bytes.",
                    List.of(defect("", "", "is too long", "ask about fewer facts at once")));
        }
        try {
            if (FactJson.read(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException unreadable) {
            throw refused(List.of(defect("", "", "is no JSON", "send {\"facts\": [...]}")));
        }
        throw refused(List.of(defect("", "", "is no JSON object", "send {\"facts\": [...]}")));
    }

    private static List<Fact> facts(ObjectNode body) {
        JsonNode lines = body.path(FACTS);
        if (!lines.isArray() || lines.isEmpty() || lines.size() > MOST) {
            String value = lines.isArray() ? Integer.toString(lines.size()) : "";
            throw refused(List.of(
                    defect(FACTS, value, "is not a list of 1 to " + MOST, "send the facts that a dry run answers")));
        }
        List<Fact> facts = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), FACTS + "[" + i + "]", facts, defects);
        }
        if (!defects.isEmpty()) {
            throw refused(defects);
        }
        return facts;
    }

    private static void read(JsonNode line, String path, List<Fact> facts, List<Defect> defects) {
        String name = line.path("fact").asString("");
        var type = FactTypes.named(name);
        if (!(line instanceof ObjectNode object) || type.isEmpty()) {
            defects.add(defect(path + ".fact", name, "is no kind of fact", "name one, such as ChampionAdded"));
            return;
        }
        ObjectNode fields = object.deepCopy();
        fields.remove("fact");
        switch (new FactReader(Texts.incoming(PartRef::new)).read(type.get(), fields)) {
            case ReadFact.Sound sound -> facts.add(sound.fact());
            case ReadFact.Unsound unsound ->
                unsound.defects()
                        .forEach(each -> defects.add(new Defect(
                                path + "." + each.field(), each.value(), each.code(), each.reason(), each.remedy())));
        }
    }

    private static Defect defect(String field, String value, String reason, String remedy) {
        return new Defect(field, value, "invalid", reason, remedy);
    }

    private static QueryProblem refused(List<Defect> defects) {
        return new QueryProblem(
                HttpStatus.UNPROCESSABLE_CONTENT, "refused", "The facts cannot be read as they are.", defects);
    }
}
