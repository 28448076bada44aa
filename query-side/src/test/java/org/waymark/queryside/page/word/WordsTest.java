package org.waymark.queryside.page.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.page.Bundles;

class WordsTest {

    private final Words words = Bundles.words();

    @Test
    void keepsADateApartFromItsSentence() {
        var line = words.line("standing.good.since", LocalDate.of(2024, 5, 12));
        assertThat(line.text()).isEqualTo("good since 12 May 2024");
        assertThat(line.pieces())
                .containsExactly(new Piece.Plain("good since "), new Piece.When("2024-05-12", "12 May 2024", false));
    }

    @Test
    void writesApproximateDatesAsExactlyAsTheyAreKnown() {
        assertThat(Dates.brief(FuzzyDate.parse("2024-03").orElseThrow())).isEqualTo("Mar 2024");
        assertThat(Dates.brief(FuzzyDate.parse("2024-Q4").orElseThrow())).isEqualTo("Q4 2024");
        assertThat(Dates.brief(FuzzyDate.parse("2024").orElseThrow())).isEqualTo("2024");
        assertThat(Dates.when(FuzzyDate.parse("2024-Q4").orElseThrow()).kind()).isEqualTo("plain");
    }

    /** An override hidden in a name would turn the sentence around it. */
    @Test
    void keepsTheDirectionOfANameToItself() {
        assertThat(Line.of("\u202Eabc").pieces().getFirst().kind()).isEqualTo("directed");
        assertThat(Line.of("\u05D0\u05D1").pieces().getFirst().kind()).isEqualTo("directed");
        assertThat(Line.of("Zo\u00EB, Ltd.").pieces().getFirst().kind()).isEqualTo("plain");
    }

    @Test
    void agreesInNumber() {
        assertThat(words.text("entry.attendance", 1, 1)).isEqualTo("1 person from 1 organization");
        assertThat(words.text("entry.attendance", 29, 17)).isEqualTo("29 people from 17 organizations");
        assertThat(words.text("why.needs", "Active", 8, 1)).isEqualTo("needs 8 indicators to hold; 1 does");
        assertThat(words.text("why.needs", "Active", 8, 2)).endsWith("; 2 do");
        assertThat(words.text("board.lead", 8, 12, 2))
                .isEqualTo("8 of 12 partnerships hold a stage, 2 of them in grace.");
        assertThat(words.text("board.lead", 1, 4, 0)).isEqualTo("1 of 4 partnerships holds a stage.");
        assertThat(words.text("board.lead", 0, 1, 0)).isEqualTo("None of 1 partnership holds a stage.");
    }

    @Test
    void listsNamesAsASentenceDoes() {
        var names = List.of(Line.of("Larch"), Line.of("Bell"), Line.of("Corran"));
        assertThat(words.list(names).text()).isEqualTo("Larch, Bell and Corran");
    }
}
