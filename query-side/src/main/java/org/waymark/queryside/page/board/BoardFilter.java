package org.waymark.queryside.page.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.page.stage.StageState;

/**
 * Which rows of a board are shown and in which order, as the address says it. Whatever a filter does not know is ignored,
 * so that a link from elsewhere never ends in an error.
 *
 * @param stage id of a stage, or {@code none}
 * @param standing word of a standing, or {@code cannot-tell}
 */
public record BoardFilter(
        @Nullable String find,
        @Nullable String stage,
        @Nullable String standing,
        @Nullable String sort) {

    static final String NO_STAGE = "none";
    static final String CANNOT_TELL = "cannot-tell";

    /** The orders a board can be in. */
    enum Sort {
        LAPSE,
        NAME,
        STAGE,
        ENTRY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it leaves anything out. */
    public boolean isSet() {
        return given(find) || given(stage) || given(standing);
    }

    /** The rows it lets through, in its order. */
    public List<BoardView.Row> apply(List<BoardView.Row> rows) {
        return rows.stream().filter(this::lets).sorted(order()).toList();
    }

    Sort order(String word) {
        return Arrays.stream(Sort.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Sort.LAPSE);
    }

    private Comparator<BoardView.Row> order() {
        Comparator<BoardView.Row> byName =
                Comparator.comparing(row -> row.name().toLowerCase(Locale.US));
        Comparator<BoardView.Row> byLapse = Comparator.comparing(
                row -> StageState.of(row).nextLapse(), Comparator.nullsLast(Comparator.naturalOrder()));
        return switch (order(sort == null ? "" : sort)) {
            case LAPSE -> byLapse.thenComparing(byName);
            case NAME -> byName;
            case STAGE -> Comparator.comparingInt(BoardFilter::rank).thenComparing(byName);
            case ENTRY ->
                Comparator.<BoardView.Row, @Nullable LocalDate>comparing(
                                BoardFilter::lastEntry, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byName);
        };
    }

    private static @Nullable LocalDate lastEntry(BoardView.Row row) {
        return row.lastEntry() == null ? null : row.lastEntry().on().first();
    }

    /** The highest stage first, then those without one. */
    private static int rank(BoardView.Row row) {
        for (int i = 0; i < row.tallies().size(); i++) {
            if (row.tallies().get(i).stage().equals(row.stage())) {
                return -i;
            }
        }
        return 1;
    }

    private boolean lets(BoardView.Row row) {
        return (!given(find) || text(row).contains(String.valueOf(find).strip().toLowerCase(Locale.US)))
                && letsStage(row)
                && letsStanding(StageState.of(row));
    }

    private boolean letsStage(BoardView.Row row) {
        return !given(stage) || (row.stage() == null ? NO_STAGE : row.stage()).equals(stage);
    }

    private boolean letsStanding(StageState state) {
        if (!given(standing)) {
            return true;
        }
        return CANNOT_TELL.equals(standing)
                ? state.uncertain()
                : !state.uncertain() && state.standing().word().equals(standing);
    }

    private static String text(BoardView.Row row) {
        var region = row.region();
        String place = region == null
                ? ""
                : String.join(" ", region.counties()) + " " + Objects.requireNonNullElse(region.within(), "");
        return (row.name() + " " + place).toLowerCase(Locale.US);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
