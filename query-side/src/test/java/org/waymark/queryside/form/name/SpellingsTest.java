package org.waymark.queryside.form.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index finds what comparing each with each would find, and needs no such time. */
class SpellingsTest {

    private static final long SEED = 20_261_130;

    /** Few letters, so that names of all lengths come close to each other. */
    private static final String LETTERS = "ab c";

    private static String name(Random random) {
        return random.ints(random.nextInt(10), 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** Letters to change, add or drop, by the whole table. */
    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                                Math.min(table[i - 1][j], table[i][j - 1]) + 1);
            }
        }
        return table[one.length()][other.length()];
    }

    private static List<String> each(List<String> known, String typed, BiPredicate<String, String> like) {
        return known.stream()
                .filter(one -> like.test(Spelling.plain(one), Spelling.plain(typed)))
                .toList();
    }

    @Test
    void countsTheLettersThatDiffer() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String one = name(random);
            String other = name(random);
            int most = random.nextInt(4);
            assertThat(Spelling.within(one, other, most))
                    .as("“%s” and “%s” within %d, seed %d", one, other, most, SEED)
                    .isEqualTo(distance(one, other) <= most);
        }
    }

    @Test
    void findsWhatComparingEachWithEachFindsInTheOrderGiven() {
        var random = new Random(SEED);
        List<String> known = Stream.generate(() -> name(random)).limit(400).toList();
        var spellings = new Spellings<>(known.stream(), UnaryOperator.identity());
        for (int i = 0; i < 400; i++) {
            String typed = name(random);
            assertThat(spellings.named(typed)).isEqualTo(each(known, typed, String::equals));
            assertThat(spellings.close(typed)).isEqualTo(each(known, typed, Spelling::close));
            assertThat(spellings.alike(typed)).isEqualTo(each(known, typed, Spelling::alike));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Rosa Delgado,rosa  delgato,true",
        "Rosa Delgado,Rosa Delgade-,true",
        "Rosa Delgado,Rosa Salgada,false",
        "Ed Li,Ed Lo,true",
        "Ed Li,Al Li,false"
    })
    void offersASlipAndNotAnotherName(String known, String typed, boolean offered) {
        var spellings = new Spellings<>(Stream.of(known), UnaryOperator.identity());
        assertThat(spellings.close(typed).findAny().isPresent()).isEqualTo(offered);
    }

    @Test
    void aLargeCommunityIsSearchedInNoTime() {
        List<String> known = new ArrayList<>(IntStream.range(0, 5_000)
                .mapToObj(i -> "Person Number " + i * 37)
                .toList());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            var spellings = new Spellings<>(known.stream(), UnaryOperator.identity());
            for (int i = 0; i < 5_000; i++) {
                spellings.close("Somebody Called " + i * 41).forEach(found -> {});
            }
            spellings.close("x".repeat(1_000_000)).forEach(found -> {});
        });
    }
}
