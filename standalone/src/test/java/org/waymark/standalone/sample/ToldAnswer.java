package org.waymark.standalone.sample;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.registry.FactTypes;
import org.waymark.standalone.serve.ServedSample;
import org.waymark.standalone.transfer.OpaqueIds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of the answers that a story shows.
 *
 * @param story what its story is called
 * @param about the partnership that it is about, by its name
 * @param json its number and name; {@code page} and {@code asks}, for the page and the question of the API, beginning
 *     with what they are about; what is sent with the question, if anything is; the sentence with its figures; and words
 *     that stand on the page
 */
record ToldAnswer(String story, String about, JsonNode json) {

    private static final String SOURCE = "samples/tamarack";

    /** All, in the order of their numbers, what is tried before what is there; the community tells of itself. */
    static List<ToldAnswer> all() {
        return Stream.concat(SampleFiles.stories().stream(), Stream.of(SampleFiles.COMMUNITY))
                .flatMap(ToldAnswer::of)
                .sorted(Comparator.comparingInt(ToldAnswer::number)
                        .thenComparing(each -> !each.json().has("sends")))
                .toList();
    }

    private static Stream<ToldAnswer> of(Path file) {
        JsonNode story = Story.yaml(file);
        String name = story.path("name").asString("The whole community");
        return story.path("answers")
                .valueStream()
                .map(each -> new ToldAnswer(name.replace(" Partnership", ""), name, each));
    }

    int number() {
        return json.required("number").intValue();
    }

    String page(ServedSample sample) {
        return address("page", sample);
    }

    /** Words of the page. */
    String seen() {
        return json.required("seen").stringValue();
    }

    /** What the API says. */
    JsonNode asked(ServedSample sample) throws Exception {
        String question = "/api" + address("asks", sample);
        return json.has("sends") ? sample.json(question, sent()) : sample.json(question);
    }

    /** The line of a table. */
    String row(String page, JsonNode answer) {
        String told = new Figures(answer).in(json.required("told").stringValue());
        String name = json.required("answer").stringValue();
        return "| [" + name + "](http://localhost:8080" + page + ") | " + story + " | " + told + " |";
    }

    private String address(String field, ServedSample sample) {
        String given = json.required(field).stringValue();
        if (given.startsWith("partnership")) {
            return sample.partnership(about) + given.substring("partnership".length());
        }
        return given.startsWith("community") ? sample.community() + given.substring("community".length()) : "/" + given;
    }

    /** Facts as stories name things, under the ids that the loaded sample has for them. */
    private ObjectNode sent() {
        var ids = new OpaqueIds(SOURCE);
        ArrayNode facts = JsonNodeFactory.instance.arrayNode();
        for (JsonNode fact : json.required("sends")) {
            var type = FactTypes.named(fact.required("fact").stringValue()).orElseThrow();
            facts.add(ids.replace(type, (ObjectNode) fact, new HashMap<>()));
        }
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.set("facts", facts);
        return question;
    }
}
