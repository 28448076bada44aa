package org.waymark.queryside.honesty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.honesty.HonestyView.Ref;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Logged;
import org.waymark.record.Standing;
import org.waymark.stage.Judgement;

/**
 * One record as it is looked at.
 *
 * @param zone in which recorded times are days
 * @param asOf the last day that entries may speak of
 * @param author the account that recorded an entry
 * @param judgement absent for a community's own record
 */
record Kept(
        Home home,
        String name,
        Folded record,
        ZoneId zone,
        LocalDate asOf,
        UnaryOperator<String> author,
        @Nullable Judgement judgement) {

    /** What is in force and speaks of no later day, in log order. */
    List<Standing<?>> facts() {
        return record.reading().facts().stream()
                .filter(each -> !each.span().first().isAfter(asOf))
                .sorted(Comparator.comparingLong(Standing::place))
                .<Standing<?>>map(each -> each)
                .toList();
    }

    /** Everything recorded, corrections and voids included. */
    List<Logged> entries() {
        return record.entries().list();
    }

    /** The day on which each entry was first recorded. */
    Map<String, LocalDate> recordedDays() {
        Map<String, LocalDate> days = new HashMap<>();
        entries().forEach(each -> days.putIfAbsent(each.entry(), day(each)));
        return days;
    }

    LocalDate day(Logged logged) {
        return logged.recordedAt().atZone(zone).toLocalDate();
    }

    Ref ref(String entry) {
        return new Ref(home, entry);
    }
}
