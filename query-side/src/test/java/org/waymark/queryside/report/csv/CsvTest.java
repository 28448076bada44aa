package org.waymark.queryside.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void plainTextStaysAsItIs() {
        assertThat(Csv.cell("Larch Valley")).isEqualTo("Larch Valley");
        assertThat(Csv.cell("")).isEmpty();
        assertThat(Csv.cell("2024-04-01")).isEqualTo("2024-04-01");
        assertThat(Csv.cell("Æsir – 株式会社")).isEqualTo("Æsir – 株式会社");
    }

    @Test
    void whatWouldBreakARowIsQuoted() {
        assertThat(Csv.cell("Acme, Inc")).isEqualTo("\"Acme, Inc\"");
        assertThat(Csv.cell("the \"Forge\"")).isEqualTo("\"the \"\"Forge\"\"\"");
        assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(Csv.cell(" in front")).isEqualTo("\" in front\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "\uFEFF=1+1",
                "=HYPERLINK(\"x\")",
                "Foo;=HYPERLINK(\"http://x\")",
                "Foo; =1+1",
                "Foo;\"=1+1\"",
                "Foo;;+1",
                "Foo\t=1+1",
                "Foo\n=1+1",
                "Foo\r\n@SUM(A1)",
                "Foo\u2028-1"
            })
    void whatASpreadsheetWouldRunIsText(String cell) {
        int at = IntStream.range(0, cell.length())
                .filter(i -> "=+-@\uFF1D".indexOf(cell.charAt(i)) >= 0)
                .findFirst()
                .orElseThrow();
        String guarded = cell.substring(0, at) + "'" + cell.substring(at);
        assertThat(Csv.cell(cell)).isEqualTo("\"" + guarded.replace("\"", "\"\"") + "\"");
    }

    @Test
    void aNameWithOtherSignsInItStaysAsItIs() {
        assertThat(Csv.cell("Rock & Roll = R+R @ home - always")).isEqualTo("Rock & Roll = R+R @ home - always");
        assertThat(Csv.cell("Foo; Bar=1")).isEqualTo("\"Foo; Bar=1\"");
    }

    @Test
    void everyBeginningIsGuarded() {
        assertThat(Csv.cell("=1;=2\t@3\n-4")).isEqualTo("\"'=1;'=2\t'@3\n'-4\"");
    }

    @Test
    void rowsEndAsTheStandardSays() {
        var csv = new Csv();
        csv.row(List.of("a", "b,c"));
        csv.row(List.of("", "-2"));
        assertThat(csv).hasToString("a,\"b,c\"\r\n,\"'-2\"\r\n");
    }
}
