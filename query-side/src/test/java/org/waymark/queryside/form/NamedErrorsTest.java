package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.command.CommandType;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.RecordShape;

/** Whatever is wrong with a form is said under the name of the field that it is wrong with, and beside that field. */
class NamedErrorsTest extends FormsHarness {

    static Stream<CommandType> commands() {
        return EveryCommandTest.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyErrorNamesItsField(CommandType command) throws Exception {
        List<String> paths = new ArrayList<>();
        command.fact().shape().fields().stream()
                .filter(field -> !field.mints())
                .forEach(field -> paths(field, "", paths));
        for (String path : paths) {
            for (Defect defect : List.of(
                    new Defect(path, "", "missing", "is required", "give it"),
                    new Defect(path, "Xyzzy", "invalid", "must be one of: a, b", "choose one of them"))) {
                client.answer = call -> new CommandReply.Refused(List.of(defect));
                MockHttpServletResponse response =
                        send(EveryCommandTest.path(command), EveryCommandTest.filled(command));
                assertThat(response.getStatus()).as(path).isEqualTo(422);
                assertThat(response.getContentAsString())
                        .as(path)
                        .contains(defect.value())
                        .doesNotContain("This is missing", "This must", ">This ");
            }
        }
    }

    private static void paths(FieldSpec field, String path, List<String> into) {
        String name = path + field.name();
        switch (field.type()) {
            case Composite one -> parts(one.shape(), name + ".", into);
            case Many list when list.of() instanceof Composite of -> parts(of.shape(), name + "[1].", into);
            case Many list -> into.add(name + "[0]");
            default -> into.add(name);
        }
    }

    private static void parts(RecordShape shape, String path, List<String> into) {
        shape.fields().forEach(part -> paths(part, path, into));
    }

    private String refused(String path, Map<String, String> fields, Defect... defects) throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(defects));
        List<String> sent = new ArrayList<>(List.of("on", "2026-11-17"));
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        MockHttpServletResponse response = send(path, sent.toArray(String[]::new));
        assertThat(response.getStatus()).isEqualTo(422);
        return response.getContentAsString();
    }

    @Test
    void aValueInAListIsWrongInThatList() throws Exception {
        assertThat(refused(
                        "/partnerships/p1/record/IdentifyPriority",
                        Map.of("title", "Apprentices", "domains", "welding"),
                        new Defect("domains[0]", "welding", "invalid", "must be one of: a, b", "choose one of them")))
                .contains("href=\"#f-domains\"", "id=\"f-domains\"", "“welding”: About must be one of: a, b.");
    }

    @Test
    void aRowIsNamedByItsNumber() throws Exception {
        assertThat(refused(
                        "/partnerships/p1/record/AdoptStrategicPlan",
                        Map.of(
                                "document",
                                "https://files.example/plan",
                                "adopters[0].org",
                                "harrow",
                                "adopters[1].org",
                                "gone"),
                        new Defect("adopters[1].org", "gone", "unknown", "is not registered", "choose another one")))
                .contains("href=\"#f-adopters-1-org\"", "id=\"f-adopters-1-org\"")
                .contains("Adopted by 2: Organization is not registered.");
    }

    @Test
    void aPersonWithoutAnOrganizationIsAskedForOneByName() throws Exception {
        String path = "/partnerships/p1/record/RecordAttendance";
        assertThat(refused(path, Map.of("meeting", "m1", "attendees[0].person", "ada")))
                .contains("For which organization does Ada Bright stand here?")
                .contains("href=\"#f-attendees-0-org\"", "id=\"f-attendees-0-org\"");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void aPersonOfOneOrganizationStandsForThatOne() throws Exception {
        send(
                "/partnerships/p1/record/RecordAttendance",
                "on",
                "2026-11-17",
                "meeting",
                "m1",
                "attendees[0].person",
                "walter",
                "attendees[1].person",
                "rosa");
        assertThat(client.sent("RecordAttendance").get("attendees").toString())
                .isEqualTo("[{\"person\":\"walter\",\"org\":\"kestrel\"},{\"person\":\"rosa\",\"org\":\"harrow\"}]");
    }
}
