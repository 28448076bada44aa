package org.waymark.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

        assertThat(new String(FactWriter.payload(fact), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"entry":"e1","partnership":"p1","on":"2024-Q1","note":{"part":"part-1"},\
                        "evidence":[{"label":{"part":"part-2"},"link":"https://example.org/a"}],\
                        "visibility":"community","person":"ana","org":"acme"}""");
        assertThat(FactReader.stored(FactTypes.of(fact), JSON.readTree(FactWriter.payload(fact))))
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
        assertThat(FactReader.stored(FactTypes.of(correction), JSON.readTree(FactWriter.payload(correction))))
                .isEqualTo(correction);
    }

    @Test
    void keepsWhatAnImportKnewInTheLogAndNowhereElse() {
        Fact fact = new ChampionAdded(
                Header.ofPartnership("e1", "p1", FuzzyDate.parse("2024").orElseThrow())
                        .imported(new Imported(new PartRef("part-9"), "2024-01-01T12:00:00Z")),
                "ana",
                "acme");

        assertThat(FactReader.stored(FactTypes.of(fact), JSON.readTree(FactWriter.payload(fact))))
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

    private Fact sound(String name, String json) {
        ReadFact read = read(name, json);
        assertThat(read).isInstanceOf(ReadFact.Sound.class);
        return ((ReadFact.Sound) read).fact();
    }

    private List<Defect> unsound(String name, String json) {
        return ((ReadFact.Unsound) read(name, json)).defects();
    }

    private ReadFact read(String name, String json) {
        return reader.read(FactTypes.named(name).orElseThrow(), (ObjectNode) JSON.readTree(json));
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
