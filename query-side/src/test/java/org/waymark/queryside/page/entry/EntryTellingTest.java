package org.waymark.queryside.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.Bundles;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.RecordShape;

class EntryTellingTest {

    private static final FuzzyDate DAY = FuzzyDate.parse("2026-11-12").orElseThrow();
    private final EntryLines lines =
            new EntryLines(Bundles.words(), Home.partnership("p1"), ZoneOffset.UTC, Map.of("E6", "Action teams"));

    static List<FactType> facts() {
        return FactTypes.all();
    }

    @Test
    void tellsEveryKindOfFactAndNoOther() {
        assertThat(EntryTelling.facts())
                .containsExactlyInAnyOrderElementsOf(
                        facts().stream().map(FactType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void hasWordsForIt(FactType type) {
        var item = lines.item(entry(type, Text.shown("Rosa Delgado")));
        assertThat(item.title()).isNotBlank().doesNotContain("{", "??");
        assertThat(item.detail().text()).doesNotContain("{", "??", "null");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void namesNobodyToWhomNamesAreWithheld(FactType type) {
        var item = lines.item(entry(type, Text.withheld()));
        assertThat(item.title() + item.detail().text())
                .doesNotContain("withheld", "Rosa", "person-1")
                .doesNotContain(", ,")
                .doesNotEndWith(", ");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void showsEveryFieldOnItsPage(FactType type) {
        var view = entry(type, Text.shown("Rosa Delgado"));
        var rows = new FieldRows(Bundles.words(), lines, Map.of()).rows(view, view);
        assertThat(rows).allSatisfy(row -> assertThat(row.label()).isNotBlank());
        assertThat(rows).hasSizeGreaterThanOrEqualTo(type.shape().fields().size());
    }

    @Test
    void anAmendmentIsNamedWithWhatItNamesAndWhy() {
        EntryView plain =
                entry(FactTypes.named("EntryVoided").orElseThrow(), Text.shown("The letter was never signed"));
        var item = lines.item(new EntryView(
                plain.entry(),
                plain.fact(),
                null,
                plain.recordedAt(),
                plain.position(),
                plain.recordedBy(),
                null,
                List.of(),
                plain.visibility(),
                plain.fields(),
                true,
                null,
                null,
                "e0",
                new EntryView.Target("StrategicPlanRevised", DAY),
                List.of()));
        assertThat(item.title()).isEqualTo("Voided: Plan revised, 12 Nov 2026. The letter was never signed");
        assertThat(item.detail().text()).isEmpty();
    }

    @Test
    void whereNoStageIsCertainAndOneMayBeHeldTheAnswerIsThatNobodyCanTell() {
        var stages = new StageWords(Bundles.words());
        assertThat(stages.told("lapsed", null, "Active")).isEqualTo("cannot tell; it may be Active");
        assertThat(stages.told("lapsed", null, null)).isEqualTo("Lapsed");
        assertThat(stages.told("good", "Active", null)).isEqualTo("Active, Good");
    }

    private static EntryView entry(FactType type, Text name) {
        return new EntryView(
                "e1",
                type.name(),
                type.dated() ? DAY : null,
                Instant.parse("2026-11-13T10:00:00Z"),
                7,
                "a1",
                null,
                List.of(),
                "community",
                fields(type.shape(), name),
                true,
                null,
                null,
                null,
                List.of());
    }

    private static List<Shown.Field> fields(RecordShape shape, Text name) {
        return shape.fields().stream()
                .map(field -> new Shown.Field(field.name(), shown(field.type(), field, name)))
                .toList();
    }

    private static Shown shown(FieldType type, FieldSpec field, Text name) {
        return switch (type) {
            case FieldType.Scalar scalar -> scalar(scalar, field.refers(), name);
            case FieldType.OneOf one -> new Shown.Word(one.words().getFirst().word());
            case FieldType.Many many -> new Shown.Many(List.of(shown(many.of(), field, name)));
            case FieldType.Composite composite -> new Shown.Group(fields(composite.shape(), name));
            case FieldType.Replacement any -> new Shown.Group(List.of());
        };
    }

    private static Shown scalar(FieldType.Scalar scalar, Refers.@Nullable To refers, Text name) {
        return switch (scalar) {
            case STRING, ZONE ->
                refers == Refers.To.PERSON || refers == Refers.To.HOLDER
                        ? new Shown.Reference(refers, "person-1", name, null)
                        : refers == null
                                ? new Shown.Plain("something")
                                : new Shown.Reference(refers, "thing-1", Text.shown("Harrow Tool & Die"), "e0");
            case TEXT -> new Shown.Free(name);
            case FUZZY_DATE, DATE -> new Shown.Day(DAY);
            case INTEGER, LONG, DECIMAL -> new Shown.Amount(BigDecimal.TWO);
            case BOOLEAN -> new Shown.Flag(true);
        };
    }
}
