package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.fact.PartRef;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType.Subject;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;
import org.waymark.registry.FieldType.Scalar;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the registry knows has a form that draws every field, and what it sends can be read as that fact. */
class EveryCommandTest extends FormsHarness {

    /** Their forms have tests of their own. */
    private static final Set<String> BY_HAND =
            Set.of("RegisterCommunity", "CorrectEntry", "PublishRubric", "AdoptRubric", "MakeDetermination");

    static Stream<CommandType> commands() {
        return CommandTypes.all().stream().filter(command -> !BY_HAND.contains(command.name()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void drawsEveryFieldWithItsLabel(CommandType command) throws Exception {
        String page = page(path(command));
        for (FieldSpec field : command.fact().shape().fields()) {
            if (!field.mints() && !hidden(command, field)) {
                assertThat(page).contains("name=\"" + field.name());
            }
        }
        assertThat(page.split("<label", -1).length).isGreaterThan(1);
        assertThat(page).doesNotContain("??");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void sendsWhatCanBeRead(CommandType command) throws Exception {
        MockHttpServletResponse response = send(path(command), filled(command));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        assertThat(response.getRedirectedUrl())
                .contains("minPosition=42", "recorded=", "as=" + command.fact().name());
        ObjectNode body = client.sent(command.name());
        body.remove("command");
        ReadFact read = new FactReader(Texts.incoming(text -> new PartRef(text))).read(command.fact(), body);
        assertThat(read).isInstanceOf(ReadFact.Sound.class);
    }

    /** Every field of its form with a value that can be read. */
    static String[] filled(CommandType command) {
        List<String> fields = new ArrayList<>(List.of("on", "2026-11-17", "note", "As agreed."));
        fields.addAll(List.of("evidence[0].label", "Minutes", "evidence[0].link", "https://files.example/minutes"));
        command.fact().shape().fields().stream()
                .filter(field -> !field.mints())
                .forEach(field -> fill(field, field.name(), fields));
        if (command.name().equals("RecordMeeting")) {
            fields.addAll(List.of("attendee", "harrow|rosa"));
        }
        if (command.name().equals("PublishCommunity")) {
            fields.addAll(List.of("confirm", "for-good:CommunityPublished"));
        }
        return fields.toArray(String[]::new);
    }

    private static boolean hidden(CommandType command, FieldSpec field) {
        return Set.of("VoidEntry.voids", "RecordMeeting.chairs").contains(command.name() + "." + field.name())
                || (command.name().equals("RegisterPartnership") && field.name().equals("community"));
    }

    static String path(CommandType command) {
        if (command.name().equals("VoidEntry")) {
            return "/partnerships/p1/entries/e1/void";
        }
        if (command.name().equals("RegisterPartnership")) {
            return "/communities/c1/record/RegisterPartnership";
        }
        Subject subject = command.fact().subject();
        return switch (subject) {
            case NEITHER -> "/people/record/" + command.name();
            case COMMUNITY -> "/communities/c1/record/" + command.name();
            case PARTNERSHIP, EITHER, AS_NAMED -> "/partnerships/p1/record/" + command.name();
        };
    }

    private static void fill(FieldSpec field, String path, List<String> into) {
        switch (field.type()) {
            case Scalar ignored when path.equals("person") -> into.addAll(List.of(path, "walter"));
            case Scalar scalar -> into.addAll(List.of(path, value(scalar)));
            case OneOf any -> into.addAll(List.of(path, any.words().getLast().word()));
            case Composite one -> one.shape().fields().forEach(part -> fill(part, path + "." + part.name(), into));
            case Many many when field.name().equals("naics") -> into.addAll(List.of(path, "3323"));
            case Many many -> fillFirst(many.of(), path, into);
            case FieldType.Replacement ignored -> {}
        }
    }

    private static void fillFirst(FieldType of, String path, List<String> into) {
        switch (of) {
            case Scalar scalar -> into.addAll(List.of(path, value(scalar)));
            case OneOf any -> into.addAll(List.of(path, any.words().getLast().word()));
            case Composite one -> one.shape().fields().forEach(part -> fill(part, path + "[0]." + part.name(), into));
            case Many ignored -> {}
            case FieldType.Replacement ignored -> {}
        }
    }

    private static String value(Scalar scalar) {
        return switch (scalar) {
            case STRING, TEXT -> "e1";
            case FUZZY_DATE, DATE -> "2026-12-05";
            case ZONE -> "America/Denver";
            case INTEGER, LONG -> "12";
            case DECIMAL -> "12.5";
            case BOOLEAN -> "true";
        };
    }
}
