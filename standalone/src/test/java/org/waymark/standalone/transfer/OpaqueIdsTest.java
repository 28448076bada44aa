package org.waymark.standalone.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.registry.FactTypes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpaqueIdsTest {

    private final OpaqueIds ids = new OpaqueIds("here");
    private final Map<String, String> given = new LinkedHashMap<>();

    @Test
    void aThingHasOneIdWhereverItIsNamed() {
        ObjectNode community = replaced("CommunityRegistered", """
                {"entry":"e1","community":"tamarack","on":"2016","name":"Tamarack","zone":"America/Denver"}""");
        ObjectNode partnership = replaced("PartnershipRegistered", """
                {"entry":"e2","partnership":"p1","on":"2016","name":"Larch","community":"tamarack"}""");

        assertThat(partnership.get("community")).isEqualTo(community.get("community"));
        assertThat(given).containsValues("e1", "tamarack", "e2", "p1").doesNotContainValue("Larch");
    }

    @Test
    void noGivenIdIsLeftInsideListsAndReplacements() {
        ObjectNode line = replaced("EntryCorrected", """
                {"entry":"e9","partnership":"p1","corrects":"e1","reason":"wrong","with":{"fact":"MeetingHeld",
                 "fields":{"on":"2024","meeting":"m1","kind":"general","chairs":[{"person":"ana","org":"acme"}]}}}""");

        assertThat(line.toString()).doesNotContain("\"ana\"", "\"acme\"", "\"m1\"", "\"e1\"");
        assertThat(line.at("/with/fields/kind").stringValue()).isEqualTo("general");
    }

    @Test
    void theSameSourceGivesTheSameIdsAndAnotherSourceOthers() {
        String line = """
                {"entry":"e1","partnership":"p1","on":"2016","person":"ana","org":"acme"}""";

        assertThat(new OpaqueIds("here").replace(type("ChampionAdded"), json(line), new LinkedHashMap<>()))
                .isEqualTo(replaced("ChampionAdded", line))
                .isNotEqualTo(new OpaqueIds("there").replace(type("ChampionAdded"), json(line), new LinkedHashMap<>()));
    }

    private ObjectNode replaced(String fact, String line) {
        return ids.replace(type(fact), json(line), given);
    }

    private static org.waymark.registry.FactType type(String fact) {
        return FactTypes.named(fact).orElseThrow();
    }

    private static ObjectNode json(String line) {
        return (ObjectNode) JsonMapper.shared().readTree(line);
    }
}
