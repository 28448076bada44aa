package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.LegalBasis;
import org.waymark.erasure.TextsErased;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.page.Bundles;
import org.waymark.registry.Defect;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldType;
import org.waymark.registry.RecordShape;
import tools.jackson.databind.node.ObjectNode;

/** Erasing from the form: it says what will go, asks once, and sends nothing it was not told to. */
class EraseFormsTest extends FormsHarness {

    @BeforeEach
    void threeTextsAreThere() {
        client.answer = call -> new CommandReply.Accepted(
                42, List.of(new CommandReply.Entry("x1", TextsErased.NAME, ErasureJson.write(three()))), false);
    }

    private static TextsErased three() {
        return new TextsErased(
                "x1",
                "person:walter",
                null,
                LegalBasis.REQUEST,
                null,
                List.of(
                        new ErasedText("e1", "name", "p1"),
                        new ErasedText("e2", "name", "p2"),
                        new ErasedText("e1", "email", "p3")));
    }

    private List<CommandCall> sent() {
        return client.calls.stream().filter(call -> !call.dryRun()).toList();
    }

    @Test
    void saysWhatWillGoBeforeItAsks() throws Exception {
        String page = page("/people/walter/erase");
        assertThat(page)
                .contains("3 texts of “Walter Finch” can be erased", "Name: 2 texts", "E-mail address: 1 text")
                .contains("The person asked for it", "nobody can bring them back", "backups and exports")
                .doesNotContain("??");
        assertThat(client.calls).hasSize(1).allMatch(CommandCall::dryRun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/walter/erase",
                "/organizations/harrow/erase",
                "/partnerships/p1/entries/e1/erase",
                "/communities/c1/entries/k3/erase"
            })
    void sendsWhatIsTickedAndLeadsBack(String path) throws Exception {
        MockHttpServletResponse response =
                send(path, "texts", "name", "basis", "consent-withdrawn", "words", "File 12", "sure", "yes");
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl())
                .startsWith(path.replace("/erase", "") + "?minPosition=42")
                .contains("as=TextsErased");
        ObjectNode body = sent().getLast().body();
        assertThat(sent().getLast().command()).isEqualTo("EraseTexts");
        assertThat(body.get("texts").toString()).isEqualTo("[\"name\"]");
        assertThat(body.get("basis").asString()).isEqualTo("consent-withdrawn");
        assertThat(body.get("words").asString()).isEqualTo("File 12");
        assertThat(body.has("sure")).isFalse();
    }

    @Test
    void namesTheEntryAndWhereItStands() throws Exception {
        send("/communities/c1/entries/k3/erase", "texts", "name", "basis", "request", "sure", "yes");
        ObjectNode body = sent().getLast().body();
        assertThat(body.get("community").asString()).isEqualTo("c1");
        assertThat(body.get("erases").asString()).isEqualTo("k3");
    }

    @Test
    void sendsNothingThatIsNotAnswered() throws Exception {
        MockHttpServletResponse response = send("/people/walter/erase", "words", "File 12");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(sent()).isEmpty();
        assertThat(response.getContentAsString())
                .contains("Nothing is chosen", "The legal basis is missing", "or cancel", "value=\"File 12\"");
    }

    @Test
    void aRefusalStandsBesideItsField() throws Exception {
        var accept = client.answer;
        client.answer = call -> call.dryRun()
                ? accept.apply(call)
                : new CommandReply.Refused(List.of(
                        new Defect("words", "x", "invalid", "This is a text of 1 to 200 characters.", "Shorten it.")));
        MockHttpServletResponse response =
                send("/people/walter/erase", "texts", "name", "basis", "request", "words", "x", "sure", "yes");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("1 to 200 characters");
    }

    @Test
    void whereNothingIsLeftThereIsNoForm() throws Exception {
        client.answer = call -> new CommandReply.Refused(
                List.of(new Defect("texts", "", "nothing-left", "No such text is left.", "Nothing need be done.")));
        assertThat(page("/people/walter/erase"))
                .contains("No text is left here")
                .doesNotContain("name=\"sure\"");
    }

    @Test
    void everyTextOfEveryFactHasAWord() {
        Set<String> fields = new TreeSet<>(Set.of("note", "evidence", "imported"));
        FactTypes.all().forEach(type -> gather(type.shape(), null, fields));
        for (String field : fields) {
            assertThat(Bundles.words().text("erase.text." + field)).isNotBlank();
        }
        for (LegalBasis basis : LegalBasis.values()) {
            assertThat(Bundles.words().word(basis)).isNotBlank();
        }
    }

    /** A text within a group goes under the name of the group. */
    private static void gather(RecordShape shape, @org.jspecify.annotations.Nullable String within, Set<String> into) {
        shape.fields().forEach(field -> {
            String name = within == null ? field.name() : within;
            switch (field.type() instanceof FieldType.Many many ? many.of() : field.type()) {
                case FieldType.Scalar scalar -> {
                    if (scalar == FieldType.Scalar.TEXT) {
                        into.add(name);
                    }
                }
                case FieldType.Composite composite -> gather(composite.shape(), name, into);
                case FieldType.Many ignored -> {}
                case FieldType.OneOf ignored -> {}
                case FieldType.Replacement ignored -> {}
            }
        });
    }
}
