package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.fact.PartRef;
import org.waymark.queryside.form.generated.Defaults;
import org.waymark.registry.FactReader;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.databind.node.ObjectNode;

/** A form that is sent as it was opened records nothing: what the rules let stay empty is asked about. */
class UntouchedFormsTest extends FormsHarness {

    /** It says all it has to say by being sent. */
    private static final Set<String> WITHOUT_ANSWERS = Set.of("ReopenPartnership");

    private static final Set<String> BY_HAND =
            Set.of("RegisterCommunity", "BeginTrial", "CorrectEntry", "VoidEntry", "MakeDetermination");

    static Stream<CommandType> commands() {
        return CommandTypes.all().stream()
                .filter(command -> !BY_HAND.contains(command.name()) && !WITHOUT_ANSWERS.contains(command.name()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void recordsNothing(CommandType command) throws Exception {
        List<String> fields = new ArrayList<>();
        Defaults.of(command.fact(), SampleViews.TODAY)
                .values()
                .forEach((name, values) -> fields.addAll(List.of(name, values.getFirst())));
        MockHttpServletResponse response = send(EveryCommandTest.path(command), fields.toArray(String[]::new));
        assertThat(response.getStatus() == 422 || !sound(command))
                .as("%s untouched is asked about or refused", command.name())
                .isTrue();
    }

    private boolean sound(CommandType command) {
        ObjectNode body = client.sent(command.name());
        body.remove("command");
        return new FactReader(Texts.incoming(text -> new PartRef(text))).read(command.fact(), body)
                instanceof ReadFact.Sound;
    }

    @ParameterizedTest
    @CsvSource({
        "SucceedPartnership, PartnershipSucceeded, by, p2",
        "DefineRegion, RegionDefined, counties, 08013",
        "SelectIndustry, IndustrySelected, naics, 3323",
        "SignJointCommitment, JointCommitmentSigned, signatories.new, Gil Stenberg"
    })
    void isRecordedWhenTickedOrFilled(String command, String fact, String field, String value) throws Exception {
        String path = "/partnerships/p1/record/" + command;
        String page = send(path, "on", "2026-11-17").getContentAsString();
        assertThat(client.calls).isEmpty();
        assertThat(page).contains("type=\"checkbox\" name=\"confirm\" value=\"blank:" + fact + "\"");
        send(path, "on", "2026-11-17", "confirm", "blank:" + fact);
        assertThat(client.sent(command)).isNotNull();
        client.forget();
        send(path, "on", "2026-11-17", field, value);
        assertThat(client.sent(command)).isNotNull();
    }

    @Test
    void whatCannotBeTakenBackIsAskedAboutEachTime() throws Exception {
        String path = "/communities/c1/record/PublishCommunity";
        String page = send(path, "on", "2026-11-17").getContentAsString();
        assertThat(client.calls).isEmpty();
        assertThat(page).contains("name=\"confirm\" value=\"for-good:CommunityPublished\"");
        send(path, "on", "2026-11-17", "confirm", "for-good:CommunityPublished");
        assertThat(client.sent("PublishCommunity")).isNotNull();
    }

    @Test
    void aNewPartnershipIsAskedAboutItsEmptyRegion() throws Exception {
        String path = "/communities/c1/record/RegisterPartnership";
        assertThat(send(path, "on", "2026-11-17", "name", "Elm Bend", "within", "Elm County")
                        .getContentAsString())
                .contains("value=\"blank:RegionDefined\"");
        assertThat(client.calls).isEmpty();
    }
}
