package org.waymark.queryside.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;

/** There is such a page, but on the day that the question names nothing of it had been recorded. */
public final class NotThen extends RuntimeException {

    private final String name;
    private final String home;
    private final LocalDate first;

    /**
     * Says so.
     *
     * @param name of the partnership or community
     * @param home address that shows it as known today
     * @param first day on which something was recorded
     */
    public NotThen(String name, String home, LocalDate first) {
        super(name + " before " + first);
        this.name = name;
        this.home = home;
        this.first = first;
    }

    public String name() {
        return name;
    }

    public String home() {
        return home;
    }

    public LocalDate first() {
        return first;
    }

    /** What the clocks ask for; where there is nothing, the reason why. */
    public static <V> V find(
            Home home, Clocks clocks, Function<Clocks, Optional<V>> answers, Function<V, Subject> subject) {
        return answers.apply(clocks)
                .orElseThrow(() -> answers.apply(Clocks.newest())
                        .map(subject)
                        .<RuntimeException>map(
                                today -> new NotThen(today.name(), home.address(), today.firstRecorded()))
                        .orElseGet(() -> new NotHere(home.word())));
    }

    /** Part of a page that stands on any day: before anything happened there is nothing in it. */
    public static <V> Optional<V> onceBegun(Supplier<Optional<V>> answer) {
        try {
            return answer.get();
        } catch (ClockException early) {
            if (early.kind() != ClockException.Kind.BEFORE_FIRST) {
                throw early;
            }
            return Optional.empty();
        }
    }

    /** A whole page about what is known; of a day before anything of it happened, the reason why there is nothing. */
    public static <V> Optional<V> whenBegun(Subject subject, Supplier<Optional<V>> answer) {
        try {
            return answer.get();
        } catch (ClockException early) {
            if (early.kind() != ClockException.Kind.BEFORE_FIRST) {
                throw early;
            }
            throw new NotThen(subject.name(), subject.home().address(), subject.firstRecorded());
        }
    }
}
