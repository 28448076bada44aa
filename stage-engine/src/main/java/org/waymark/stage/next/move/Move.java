package org.waymark.stage.next.move;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen;

/**
 * One way to answer a question, in any amount: the more of it, the more likely it suffices.
 *
 * @param most how much of it there is
 * @param pool whom or what it takes, so many as the amount, from the front; empty where it takes nobody in particular
 */
public record Move(int most, List<String> pool, Amount amount) {

    /** How much of anything is tried that there is no end of, such as meetings. */
    static final int MANY = 64;

    /** How many others are tried in the place of one: what is listed is to be read by people. */
    private static final int OTHERS = 8;

    /** The acts of an amount, with these of the pool. */
    @FunctionalInterface
    interface Amount {
        List<Act> of(int amount, List<String> picked);
    }

    static Move once(List<Act> acts) {
        return new Move(1, List.of(), (amount, picked) -> acts);
    }

    static Move times(IntFunction<List<Act>> acts) {
        return new Move(MANY, List.of(), (amount, picked) -> acts.apply(amount));
    }

    static Move picking(List<String> pool, Function<List<String>, List<Act>> acts) {
        return new Move(pool.size(), pool, (amount, picked) -> acts.apply(picked));
    }

    /** One of the pool and no more. */
    static Move pickingOne(List<String> pool, Function<String, List<Act>> acts) {
        return new Move(Math.min(1, pool.size()), pool, (amount, picked) -> acts.apply(picked.getFirst()));
    }

    /** The acts of an amount. */
    public List<Act> acts(int amount) {
        return amount(amount, pool.subList(0, Math.min(amount, pool.size())));
    }

    private List<Act> amount(int size, List<String> picked) {
        return amount.of(size, picked);
    }

    /** The others of the pool that might take the place of the last one picked. */
    public List<String> others(int size) {
        return size >= pool.size() ? List.of() : pool.subList(size, Math.min(pool.size(), size + OTHERS));
    }

    /** The acts of an amount with another one in the place of the last. */
    public List<Act> instead(int size, String other) {
        return amount(
                size,
                Stream.concat(pool.stream().limit(size - 1L), Stream.of(other)).toList());
    }

    /** The acts of an amount, to choose from those picked and these others. */
    public List<Act> choosing(int size, List<String> others) {
        List<String> picked = pool.subList(0, Math.min(size, pool.size()));
        List<String> open = Stream.concat(picked.stream(), others.stream()).toList();
        return acts(size).stream()
                .map(act -> act.with(
                        act.who().stream()
                                .map(each ->
                                        each.of().equals(picked) ? new Chosen(each.what(), each.need(), open) : each)
                                .toList(),
                        act.clauses()))
                .toList();
    }

    /** The amounts to try one after the other until one suffices, each at most double the one before. */
    public List<Integer> amounts() {
        return IntStream.concat(
                        IntStream.iterate(1, each -> each < most, each -> each * 2),
                        most > 0 ? IntStream.of(most) : IntStream.empty())
                .boxed()
                .toList();
    }
}
