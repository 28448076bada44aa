package org.waymark.queryside.form.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rows of a list are found without looking through the whole form for each. */
class TypedTest {

    private static Typed typed(String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], List.of(fields[i + 1]));
        }
        return new Typed(values);
    }

    @Test
    void aRowIsThereWhereAnyOfItsPartsIsFilledIn() {
        Typed typed =
                typed("a[0].x", "1", "a[1]", "2", "a[2].y[0].z", "3", "a[3].x", " ", "a[4].x", "5", "ab[0].x", "6");
        assertThat(typed.rows("a")).containsExactly("a[0]", "a[1]", "a[2]");
        assertThat(typed.compact().rows("a")).containsExactly("a[0]", "a[1]", "a[2]", "a[3]");
        assertThat(typed.compact().text("a[3].x")).isEqualTo("5");
        assertThat(typed.rows("b")).isEmpty();
    }

    @Test
    void aPartIsNoOtherFieldThatBeginsAlike() {
        Typed typed = typed("on.precision", "month", "one", "x", "on-", "y");
        assertThat(typed.within("on")).isTrue();
        assertThat(typed("one", "x", "on-", "y", "on0", "z").within("on")).isFalse();
    }

    @Test
    void whatWasSentWinsAndNothingElseChanges() {
        Typed changed = typed("a", "1", "b", "2").with(Map.of("b", List.of("3"), "c", List.of("4")));
        assertThat(changed).isEqualTo(typed("a", "1", "b", "3", "c", "4"));
        assertThat(typed("a", "1").over(typed("a", "0", "d", "5"))).isEqualTo(typed("a", "1", "d", "5"));
    }

    @Test
    void thousandsOfRowsTakeNoTime() {
        Map<String, List<String>> values = new HashMap<>();
        for (int row = 0; row < 20_000; row++) {
            values.put("a[" + row + "].x", List.of("1"));
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(new Typed(values).compact().rows("a")).hasSize(20_000));
    }
}
