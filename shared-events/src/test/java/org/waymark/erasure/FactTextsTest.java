package org.waymark.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;

class FactTextsTest {

    private static final Pattern PART = Pattern.compile("\\{\"part\":\"([^\"]+)\"}");

    static List<FactType> registered() {
        return FactTypes.all();
    }

    @ParameterizedTest
    @MethodSource("registered")
    void findsEveryTextOfEveryKindOfFact(FactType type) throws IOException {
        byte[] stored =
                Files.readAllBytes(Path.of("src/test/resources/golden", type.name() + "." + type.revision() + ".json"));
        List<String> parts = PART.matcher(new String(stored, java.nio.charset.StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(FactTexts.of(FactReader.stored(type, stored)))
                .extracting(ErasedText::part)
                .containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void whatACorrectionSaysStandsUnderTheFieldsItReplaces() {
        FuzzyDate day = FuzzyDate.parse("2024-03-05").orElseThrow();
        var with = new PersonRegistered(
                Header.ofDirectory("e1", day), "ana", new PartRef("new-name"), new PartRef("new-email"));
        var fact = new EntryCorrected(Header.ofDirectory("e2", null), "e1", with, new PartRef("why"));
        assertThat(FactTexts.of(fact))
                .containsExactlyInAnyOrder(
                        new ErasedText("e2", "name", "new-name"),
                        new ErasedText("e2", "email", "new-email"),
                        new ErasedText("e2", "reason", "why"));
    }
}
