package org.waymark.queryside.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter that could be read. */
record Group(
        @Nullable String industry,
        @Nullable String regionKind,
        @Nullable Integer startYear) {

    /** Digits of a sector, the widest group of industries. */
    private static final int SECTOR = 2;

    boolean has(Launched launched) {
        return (industry == null || launched.naics().stream().anyMatch(code -> code.startsWith(industry)))
                && (regionKind == null || regionKind.equals(launched.regionKind()))
                && (startYear == null || startYear == launched.year());
    }

    /** Every group that a partnership is in. */
    static Stream<Group> of(Launched launched) {
        Set<String> prefixes = new TreeSet<>();
        for (String code : launched.naics()) {
            for (int digits = SECTOR; digits <= code.length(); digits++) {
                prefixes.add(code.substring(0, digits));
            }
        }
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(null, null, null));
        prefixes.forEach(prefix -> groups.add(new Group(prefix, null, null)));
        return groups.stream()
                .flatMap(group -> launched.regionKind() == null
                        ? Stream.of(group)
                        : Stream.of(group, new Group(group.industry, launched.regionKind(), null)))
                .flatMap(group -> Stream.of(group, new Group(group.industry, group.regionKind, launched.year())));
    }

    /** One step wider along one of the filters. */
    enum Step {
        INDUSTRY,
        REGION_KIND,
        START_YEAR
    }

    /** The next wider group by a filter; null where that filter is not set. */
    @Nullable
    Group wider(Step step) {
        return switch (step) {
            case INDUSTRY ->
                industry == null
                        ? null
                        : new Group(
                                industry.length() <= SECTOR ? null : industry.substring(0, industry.length() - 1),
                                regionKind,
                                startYear);
            case REGION_KIND -> regionKind == null ? null : new Group(industry, null, startYear);
            case START_YEAR -> startYear == null ? null : new Group(industry, regionKind, null);
        };
    }
}
