package org.waymark.commandside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.access.admission.Admitted;
import org.waymark.registry.Defect;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a community in trial answers to whom, told from outside. */
@SpringBootTest(classes = {CommandSideForTests.class, TrialTest.AGuestIsAdmitted.class})
class TrialTest {

    private static final String FOUNDER = "founder";
    private static final String GUEST = "guest";
    private static final String STRANGER = "stranger";

    @TestConfiguration(proxyBeanMethods = false)
    static class AGuestIsAdmitted {
        @Bean
        Admitted admitted() {
            return (community, account) -> account.equals(GUEST);
        }
    }

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void freshLog(DynamicPropertyRegistry properties) {
        properties.add("test.directory", () -> directory.toString());
    }

    @Autowired
    CommandService commands;

    private String trial = "";
    private String inTrial = "";
    private String open = "";

    @BeforeEach
    void aCommunityInTrialAndOneThatIsOpen() {
        trial = id("quiet");
        inTrial = id("p");
        open = id("p");
        accepted(FOUNDER, "RecordEntries", """
                {"entries":[
                  {"command":"RegisterCommunity","community":"%1$s","on":"2024-01-01","name":"Quiet","zone":"UTC"},
                  {"command":"BeginTrial","community":"%1$s","on":"2024-01-01"},
                  {"command":"RegisterPartnership","partnership":"%2$s","on":"2024-01-02","name":"Mill","community":"%1$s"},
                  {"command":"RecordMeeting","partnership":"%2$s","on":"2024-01-03","kind":"general"}]}
                """.formatted(trial, inTrial));
        accepted(STRANGER, "RegisterPartnership", """
                {"partnership":"%s","on":"2024-01-02","name":"Harbor","community":"harbor"}""".formatted(open));
    }

    @Test
    void whoBeganItAndWhomItAdmitsRecord() {
        for (String account : List.of(FOUNDER, GUEST)) {
            accepted(account, "AppointReviewer", """
                    {"community":"%s","on":"2024-02-01","person":"rui"}""".formatted(trial));
            accepted(account, "RenamePartnership", """
                    {"partnership":"%s","on":"2024-02-01","name":"Old Mill"}""".formatted(inTrial));
            accepted(account, "RegisterPartnership", """
                    {"on":"2024-02-01","name":"Kiln","community":"%s"}""".formatted(trial));
        }
    }

    @Test
    void everybodyElseHearsWhatIsSaidOfARecordThatIsNotThere() {
        sameAsUnknown("AppointReviewer", "{'community':'%s','on':'2024-02-01','person':'rui'}", trial);
        sameAsUnknown("PublishCommunity", "{'community':'%s','on':'2024-02-01'}", trial);
        sameAsUnknown("BeginTrial", "{'community':'%s','on':'2024-02-01'}", trial);
        sameAsUnknown("RenamePartnership", "{'partnership':'%s','on':'2024-02-01','name':'Mill'}", inTrial);
        sameAsUnknown("VoidEntry", "{'partnership':'%s','voids':'e-1','reason':'why'}", inTrial);
        sameAsUnknown("EraseTexts", "{'partnership':'%s','erases':'e-1','basis':'request'}", inTrial);
        sameAsUnknown(
                "GrantExemption",
                "{'partnership':'%s','on':'2024-02-01','clause':'A1','reason':'x','from':"
                        + "'2024-02-01','until':'2024-03-01'}",
                inTrial);
        assertThat(codes(STRANGER, "RegisterPartnership", "{'on':'2024-02-01','name':'Kiln','community':'%s'}", trial))
                .containsExactly("not-registered");
        assertThat(codes(
                        STRANGER,
                        "RegisterPartnership",
                        "{'partnership':'%s','on':'2024-02-01','name':'Kiln'," + "'community':'harbor'}",
                        inTrial))
                .containsExactly("already-registered");
    }

    @Test
    void everybodyRecordsOnceItIsPublished() {
        accepted(GUEST, "PublishCommunity", "{\"community\":\"%s\",\"on\":\"2024-03-01\"}".formatted(trial));
        accepted(STRANGER, "RenamePartnership", """
                {"partnership":"%s","on":"2024-03-02","name":"Old Mill"}""".formatted(inTrial));
        assertThat(codes(FOUNDER, "BeginTrial", "{'community':'%s','on':'2024-04-01'}", trial))
                .containsExactly("not-at-founding");
    }

    @Test
    void nobodyBeginsATrialOfACommunityThatIsThere() {
        String community = id("founded");
        accepted(FOUNDER, "RegisterCommunity", """
                {"community":"%s","on":"2024-01-01","name":"Founded","zone":"UTC"}""".formatted(community));
        assertThat(codes(STRANGER, "BeginTrial", "{'community':'%s','on':'2024-01-01'}", community))
                .containsExactly("not-at-founding");
        assertThat(codes(FOUNDER, "BeginTrial", "{'community':'%s','on':'2024-01-01'}", community))
                .containsExactly("not-at-founding");
    }

    @Test
    void theOpenDoesNotNameWhatIsInTrial() {
        String succeeded = "{'partnership':'%s','on':'2024-02-01','by':['" + inTrial + "']}";
        assertThat(codes(FOUNDER, "SucceedPartnership", succeeded, open)).containsExactly("in-trial");
        accepted(STRANGER, "SucceedPartnership", succeeded.replace('\'', '"').formatted(open));
        assertThat(codes(
                        GUEST,
                        "RenamePartnership",
                        "{'partnership':'%s','on':'2024-02-01','name':'Port','evidence':[{'label':'seen','link':'/partnerships/"
                                + inTrial + "/entries/e1'}]}",
                        open))
                .containsExactly("in-trial");
        accepted(GUEST, "RenamePartnership", """
                {"partnership":"%s","on":"2024-02-01","name":"Port","evidence":[{"label":"seen","link":"/partnerships/%1$s/entries/e1"}]}""".formatted(open));
    }

    @Test
    void aPartnershipNeitherLeavesATrialNorEntersOne() {
        String entry = id("e");
        accepted(FOUNDER, "RegisterPartnership", """
                {"entry":"%s","partnership":"%s","on":"2024-01-02","name":"Kiln","community":"%s"}""".formatted(entry, id("p"), trial));
        String kiln = id("p");
        String other = id("e");
        accepted(FOUNDER, "RegisterPartnership", """
                {"entry":"%s","partnership":"%s","on":"2024-01-02","name":"Pier","community":"harbor"}""".formatted(other, kiln));
        assertThat(codes(
                        FOUNDER,
                        "CorrectEntry",
                        "{'partnership':'%s','corrects':'" + other + "','reason':'moved','with':"
                                + "{'fact':'PartnershipRegistered','fields':{'on':'2024-01-02','name':'Pier','community':'"
                                + trial + "'}}}",
                        kiln))
                .containsExactly("in-trial");
    }

    @Test
    void whatBecameOfACommandIsToldToWhomTheRecordIsOpen() {
        String command = UUID.randomUUID().toString();
        var sent = new CommandRequest(
                "RenamePartnership",
                body("{'partnership':'%s','on':'2024-02-01','name':'Old Mill'}".formatted(inTrial)),
                command,
                FOUNDER,
                null,
                false);
        assertThat(commands.send(sent)).isInstanceOf(CommandOutcome.Accepted.class);
        assertThat(commands.progress(command, GUEST)).isInstanceOf(CommandProgress.Landed.class);
        assertThat(commands.progress(command, STRANGER)).isInstanceOf(CommandProgress.NotRecorded.class);
    }

    /** Word for word, but for the id. */
    private void sameAsUnknown(String command, String body, String closed) {
        String unknown = id("nowhere");
        List<String> said = defects(STRANGER, command, body.formatted(closed)).stream()
                .map(defect -> defect.toString().replace(closed, "ID"))
                .toList();
        assertThat(said).isNotEmpty();
        assertThat(said)
                .isEqualTo(defects(STRANGER, command, body.formatted(unknown)).stream()
                        .map(defect -> defect.toString().replace(unknown, "ID"))
                        .toList());
    }

    private List<String> codes(String account, String command, String body, String id) {
        return defects(account, command, body.formatted(id)).stream()
                .map(Defect::code)
                .toList();
    }

    private List<Defect> defects(String account, String command, String body) {
        return send(account, command, body) instanceof CommandOutcome.Refused refused ? refused.defects() : List.of();
    }

    private void accepted(String account, String command, String body) {
        assertThat(send(account, command, body)).as(command).isInstanceOf(CommandOutcome.Accepted.class);
    }

    private CommandOutcome send(String account, String command, String body) {
        return commands.send(
                new CommandRequest(command, body(body), UUID.randomUUID().toString(), account, null, false));
    }

    private static ObjectNode body(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static String id(String word) {
        return word + "-" + UUID.randomUUID();
    }
}
