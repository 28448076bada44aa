package org.waymark.queryside.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.report.Period.Within;
import org.waymark.queryside.report.ReportView.Amount;

/** Adds up what entries say, apart for each kind and unit: dollars and hours make no sum. */
final class Amounts {

    private static final Comparator<Key> BY_WORDS =
            Comparator.comparing(Key::what).thenComparing(Key::unit).thenComparing(Key::counted);

    /** @param counted whether entries are only counted: an amount whose unit nobody noted is another thing */
    private record Key(String what, String unit, boolean counted) {}

    private final Map<Key, Amount> totals = new TreeMap<>(BY_WORDS);

    /** One entry more that is only counted. */
    void count(String what, Within within) {
        add(what, null, null, within);
    }

    /** One entry more, with a number of some unit. */
    void add(String what, @Nullable String unit, @Nullable BigDecimal value, Within within) {
        if (within == Within.OUTSIDE) {
            return;
        }
        boolean certain = within == Within.INSIDE;
        BigDecimal total = value == null ? null : certain ? value : BigDecimal.ZERO;
        var one = new Amount(what, unit, total, certain ? 1 : 0, certain ? 0 : 1);
        totals.merge(new Key(what, unit == null ? "" : unit, unit == null), one, Amounts::sum);
    }

    private static Amount sum(Amount one, Amount other) {
        return new Amount(
                one.what(),
                one.unit(),
                sum(one.total(), other.total()),
                one.entries() + other.entries(),
                one.maybe() + other.maybe());
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    /** By kind and unit; a number is written without exponent and without zeros that say nothing. */
    List<Amount> all() {
        return totals.values().stream()
                .map(each -> new Amount(each.what(), each.unit(), plain(each.total()), each.entries(), each.maybe()))
                .toList();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
