package org.waymark.queryside.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.queryside.trajectory.TrajectoryView.Withheld;
import org.waymark.stage.trajectory.Observation;
import org.waymark.stage.trajectory.Trajectory;

class SmallGroupsTest {

    private static final Group ALL = new Group(null, null, null);

    private final List<Launched> all = new ArrayList<>();

    private void add(int number, int year, @Nullable String kind, String... naics) {
        IntStream.range(0, number)
                .forEach(i -> all.add(new Launched(
                        "p" + all.size(), year, List.of(naics), kind, new Trajectory(new Observation(1, true), null))));
    }

    private static Group year(int year) {
        return new Group(null, null, year);
    }

    private static Group kind(String kind) {
        return new Group(null, kind, null);
    }

    private Set<Launched> members(Group group) {
        return all.stream().filter(group::has).collect(Collectors.toSet());
    }

    private @Nullable Withheld withheld(Group group) {
        return new SmallGroups(all).withheld(group).orElse(null);
    }

    @Test
    void fewerThanFiveAreNotShown() {
        add(4, 2020, "metro", "311");
        assertThat(withheld(ALL)).isEqualTo(Withheld.SMALL);
        add(1, 2020, "metro", "311");
        assertThat(withheld(ALL)).isNull();
        assertThat(withheld(year(1999))).isEqualTo(Withheld.SMALL);
    }

    @Test
    void whatAWiderGroupHasMoreIsNotAFew() {
        add(6, 2020, "metro", "311");
        add(4, 2021, "metro", "311");
        assertThat(withheld(year(2020))).isEqualTo(Withheld.DERIVABLE);
        add(1, 2021, "metro", "311");
        assertThat(withheld(year(2020))).isNull();
    }

    /** 18 less the shown years would be the three of 2022: a further year is hidden, the smallest of those shown. */
    @Test
    void oneSmallGroupHidesAnotherWithIt() {
        add(8, 2020, "metro", "311");
        add(7, 2021, "metro", "311");
        add(3, 2022, "metro", "311");
        assertThat(withheld(year(2022))).isEqualTo(Withheld.SMALL);
        assertThat(withheld(year(2021))).isEqualTo(Withheld.DERIVABLE);
        assertThat(withheld(year(2020))).isNull();
    }

    /** One filter taken from another, neither of which is wider by its words. */
    @Test
    void groupsOfDifferentFiltersAreComparedToo() {
        add(6, 2020, "metro", "311");
        add(2, 2021, "metro", "621");
        add(9, 2021, "rural", "621");
        assertThat(withheld(kind("metro"))).isNull();
        assertThat(withheld(year(2020))).isEqualTo(Withheld.DERIVABLE);
    }

    @Test
    void thoseOfWhichNothingIsKnownCountAsAGroup() {
        add(6, 2020, "metro", "311");
        add(6, 2020, "rural", "311");
        add(2, 2020, null, "311");
        assertThat(withheld(kind("metro"))).isEqualTo(Withheld.DERIVABLE);
        assertThat(withheld(kind("rural"))).isNull();
    }

    /** What the rule promises, checked over every pair of groups and every division of one of 60 drawn communities. */
    @Test
    void noFewAreLeftWhenShownGroupsAreTakenFromAShownOne() {
        var random = new Random(4);
        int shown = 0;
        for (int round = 0; round < 60; round++) {
            all.clear();
            int size = 10 + random.nextInt(60);
            for (int i = 0; i < size; i++) {
                add(1, 2018 + random.nextInt(3), one(random, "metro", "rural", null), code(random), code(random));
            }
            var groups = new SmallGroups(all);
            List<Group> open =
                    family().filter(group -> groups.withheld(group).isEmpty()).toList();
            shown += open.size();
            for (Group wider : open) {
                Set<Launched> members = members(wider);
                open.stream()
                        .map(this::members)
                        .filter(members::containsAll)
                        .forEach(part -> assertMany(members, part));
                assertMany(
                        members,
                        union(
                                open,
                                wider.startYear() == null
                                        ? years().map(year -> new Group(wider.industry(), wider.regionKind(), year))
                                        : Stream.of()));
                assertMany(
                        members,
                        union(
                                open,
                                wider.regionKind() == null
                                        ? kinds().map(kind -> new Group(wider.industry(), kind, wider.startYear()))
                                        : Stream.of()));
                assertMany(
                        members,
                        union(
                                open,
                                narrower(wider).map(code -> new Group(code, wider.regionKind(), wider.startYear()))));
            }
        }
        assertThat(shown).isGreaterThan(200);
    }

    private Set<Launched> union(List<Group> open, Stream<Group> parts) {
        Set<Launched> union = new HashSet<>();
        parts.filter(open::contains).forEach(part -> union.addAll(members(part)));
        return union;
    }

    private static void assertMany(Set<Launched> wider, Set<Launched> part) {
        assertThat(part.isEmpty() ? SmallGroups.LEAST : wider.size() - part.size())
                .satisfiesAnyOf(
                        left -> assertThat(left).isZero(),
                        left -> assertThat(left).isGreaterThanOrEqualTo(SmallGroups.LEAST));
    }

    private static Stream<Group> family() {
        return Stream.concat(Stream.of((@Nullable String) null), codes())
                .flatMap(code -> Stream.concat(Stream.of((@Nullable String) null), kinds())
                        .flatMap(kind -> Stream.concat(Stream.of((@Nullable Integer) null), years())
                                .map(year -> new Group(code, kind, year))));
    }

    private static Stream<String> narrower(Group group) {
        String prefix = group.industry();
        int digits = prefix == null ? 2 : prefix.length() + 1;
        return codes().filter(code -> code.length() == digits && (prefix == null || code.startsWith(prefix)));
    }

    private static Stream<String> codes() {
        return Stream.of("31", "62", "311", "312", "621", "622");
    }

    private static Stream<String> kinds() {
        return Stream.of("metro", "rural");
    }

    private static Stream<Integer> years() {
        return Stream.of(2018, 2019, 2020);
    }

    private static String code(Random random) {
        return Arrays.asList("311", "312", "621", "622").get(random.nextInt(4));
    }

    private static @Nullable String one(Random random, @Nullable String... values) {
        return values[random.nextInt(values.length)];
    }
}
