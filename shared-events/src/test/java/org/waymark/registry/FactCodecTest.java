package org.waymark.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.Command;
import org.waymark.command.CommandTypes;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.Values.Imported;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FactCodecTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private final List<String> kept = new ArrayList<>();
    private final FactReader reader = new FactReader(Texts.incoming(text -> {
        kept.add(text);
        return new PartRef("part-" + kept.size());
    }));

    @Test
    void everyFactIsRegisteredOnceAndEveryFactHasItsCommand() {
        List<Class<?>> facts = new ArrayList<>();
        FactTypes.all().forEach(type -> facts.add(type.type()));
        List<Class<?>> commands = new ArrayList<>();
        CommandTypes.all().forEach(type -> commands.add(type.type()));

        assertThat(facts).containsExactlyInAnyOrderElementsOf(recordsBelow(Fact.class));
        assertThat(commands).containsExactlyInAnyOrderElementsOf(recordsBelow(Command.class));
        assertThat(CommandTypes.all().stream().map(type -> type.fact().name()))
                .containsExactlyInAnyOrderElementsOf(
                        FactTypes.all().stream().map(FactType::name).toList());
    }

    @Test
    void writesTheHeaderFirstAndReadsItsOwnBytes() {
        Fact fact = sound("ChampionAdded", """
                {"org":"acme","person":"ana","on":"2024-Q1","partnership":"p1","entry":"e1","note":"met at the fair",
                 "evidence":[{"label":"letter","link":"https://example.org/a"}]}""");

        assertThat(new String(FactWriter.payload(fact), UTF_8)).isEqualTo("""
                        {"entry":"e1","partnership":"p1","on":"2024-Q1","note":{"part":"part-1"},\
                        "evidence":[{"label":{"part":"part-2"},"link":"https://example.org/a"}],\
                        "visibility":"community","person":"ana","org":"acme"}""");
        assertThat(FactReader.stored(FactTypes.of(fact), FactWriter.payload(fact)))
                .isEqualTo(fact);
        assertThat(kept).containsExactly("met at the fair", "letter");
        assertThat(((ChampionAdded) fact).person()).isEqualTo("ana");
    }

    @Test
    void fillsInDefaults() {
        var attendance = (AttendanceRecorded) sound("AttendanceRecorded", """
                {"entry":"e2","partnership":"p1","meeting":"m1","attendees":[{"org":"acme"}]}""");

        assertThat(attendance.complete()).isTrue();
        assertThat(attendance.attendees().getFirst().person()).isNull();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        List<Defect> defects = unsound("AttendanceRecorded", """
                {"entry":" ","meeting":7,"attendees":[{"person":"ana","as":"guest"}],"complete":"yes","on":"2024-01-01",
                 "headcount":-1}""");

        assertThat(defects)
                .extracting(Defect::field)
                .containsExactlyInAnyOrder(
                        "entry",
                        "partnership",
                        "meeting",
                        "attendees[0].org",
                        "attendees[0].as",
                        "complete",
                        "headcount",
                        "on");
        assertThat(defects).allSatisfy(defect -> assertThat(defect.remedy()).isNotBlank());
    }

    @Test
    void readsAReplacementInThePlaceOfTheCorrectedEntry() {
        var correction = (EntryCorrected) sound("EntryCorrected", """
                {"entry":"e9","partnership":"p1","corrects":"e1","reason":"wrong company","with":{"fact":"ChampionAdded",
                 "fields":{"on":"2024-03-05","person":"ana","org":"apex"}}}""");

        assertThat(correction.with().entry()).isEqualTo("e1");
        assertThat(((ChampionAdded) correction.with()).org()).isEqualTo("apex");
        assertThat(FactReader.stored(FactTypes.of(correction), FactWriter.payload(correction)))
                .isEqualTo(correction);
    }

    @Test
    void keepsWhatAnImportKnewInTheLogAndNowhereElse() {
        Fact fact = new ChampionAdded(
                Header.ofPartnership("e1", "p1", FuzzyDate.parse("2024").orElseThrow())
                        .imported(new Imported(new PartRef("part-9"), "2024-01-01T12:00:00Z")),
                "ana",
                "acme");

        assertThat(FactReader.stored(FactTypes.of(fact), FactWriter.payload(fact)))
                .isEqualTo(fact);
        assertThat(new FactWriter(Texts.outgoing(part -> Optional.of("ana")))
                        .write(fact)
                        .has("imported"))
                .isFalse();
        assertThat(unsound("ChampionAdded", """
                {"entry":"e1","partnership":"p1","on":"2024","person":"a","org":"b","imported":{}}""")).extracting(Defect::field).containsExactly("imported");
    }

    @Test
    void writesErasedTextsAsErased() {
        Fact fact = sound("PartnershipClosed", """
                {"entry":"e1","partnership":"p1","on":"2024","reason":"no more funds"}""");

        ObjectNode line = new FactWriter(Texts.outgoing(part -> Optional.empty())).write(fact);

        assertThat(line.get("reason").stringValue()).isEqualTo("[erased]");
    }

    @Test
    void readsEveryAcceptedNumberBackToTheLastDigit() {
        var random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            String number =
                    new BigDecimal(new BigInteger(random.nextInt(40), random), random.nextInt(-5, 7)).toString();
            if (read("ContributionReceived", contribution(number)) instanceof ReadFact.Sound sound) {
                byte[] payload = FactWriter.payload(sound.fact());
                Fact again = FactReader.stored(FactTypes.of(sound.fact()), payload);
                assertThat(new String(payload, UTF_8)).contains("\"value\":" + number);
                assertThat(FactWriter.payload(again)).isEqualTo(payload);
            }
        }
        for (String number : List.of("0.123456", "999999999999999.999999", "1e5", "0", "12.50")) {
            assertThat(sound("ContributionReceived", contribution(number))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "0.1234567",
                "1000000000000000",
                "12345678901234567.89",
                "100000000000000000000.01",
                "1e2147483647"
            })
    void refusesNumbersThatNoFigureOfAPartnershipNeeds(String number) {
        assertThat(unsound("ContributionReceived", contribution(number)))
                .extracting(Defect::field)
                .containsExactly("value");
    }

    @Test
    void whatJavaCannotHoldIsNoJson() {
        assertThatThrownBy(() -> FactJson.read("{\"value\":1e2147483648}")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> FactJson.read("{\"value\":1e99999999999999}".getBytes(UTF_8)))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999", "0000", "0000-Q1", "0026-09-17", "1899", "2200-01", "9999"})
    void refusesYearsThatAreSlips(String on) {
        assertThat(unsound("ChampionAdded", champion("on", on)))
                .extracting(Defect::field, Defect::value)
                .containsExactly(tuple("on", on));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[2J", "\\ud800", "\\ufeff", "\\u0085"})
    void refusesWhatIsNoText(String character) {
        assertThat(unsound("ChampionAdded", champion("note", "a" + character)))
                .extracting(Defect::field)
                .containsExactly("note");
        assertThat(unsound("ChampionAdded", champion("person", "a" + character)))
                .extracting(Defect::field)
                .containsExactly("person");
    }

    @Test
    void aQuoteSteersNoTerminal() {
        assertThat(new Defect("f", "a\u001b[2J\ud800b", "c", "r", "m").value()).isEqualTo("a\\u001b[2J\\ud800b");
    }

    @Test
    void notesHaveLinesAndNamesHaveOne() {
        assertThat(sound("ChampionAdded", champion("note", "one\\n\\ttwo"))).isNotNull();
        assertThat(unsound("OrganisationRegistered", organisation("Acme\\nWorks")))
                .hasSize(1);
        assertThat(unsound("OrganisationRegistered", organisation("A".repeat(Bounds.LONGEST_NAME + 1))))
                .hasSize(1);
        assertThat(sound("OrganisationRegistered", organisation("A".repeat(Bounds.LONGEST_NAME))))
                .isNotNull();
    }

    @Test
    void anOldEntryIsReadWhateverBoundsCameLater() {
        var type = FactTypes.named("ContributionReceived").orElseThrow();
        String old = contribution("0.12345678901").replace("2024", "0024");

        assertThat(new String(FactWriter.payload(FactReader.stored(type, old.getBytes(UTF_8))), UTF_8))
                .contains("0.12345678901")
                .contains("0024");
        assertThatThrownBy(() -> FactReader.stored(type, "[]".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFactException.class);
    }

    private static String contribution(String value) {
        return """
                {"entry":"e1","partnership":"p1","on":"2024","org":"acme","kind":"cash","value":%s}""".formatted(value);
    }

    private static String champion(String field, String value) {
        ObjectNode body = (ObjectNode) JSON.readTree("""
                {"entry":"e1","partnership":"p1","on":"2024","person":"ana","org":"acme"}""");
        body.remove(field);
        String rest = body.toString();
        return rest.substring(0, rest.length() - 1) + ",\"" + field + "\":\"" + value + "\"}";
    }

    private static String organisation(String name) {
        return """
                {"entry":"e1","on":"2024","org":"acme","name":"%s"}""".formatted(name);
    }

    private Fact sound(String name, String json) {
        ReadFact read = read(name, json);
        assertThat(read).isInstanceOf(ReadFact.Sound.class);
        return ((ReadFact.Sound) read).fact();
    }

    private List<Defect> unsound(String name, String json) {
        return ((ReadFact.Unsound) read(name, json)).defects();
    }

    private ReadFact read(String name, String json) {
        return reader.read(FactTypes.named(name).orElseThrow(), (ObjectNode) FactJson.read(json));
    }

    private static Set<Class<?>> recordsBelow(Class<?> type) {
        Set<Class<?>> records = new HashSet<>();
        for (Class<?> sub : type.getPermittedSubclasses()) {
            if (sub.isRecord()) {
                records.add(sub);
            } else {
                records.addAll(recordsBelow(sub));
            }
        }
        return records;
    }
}
