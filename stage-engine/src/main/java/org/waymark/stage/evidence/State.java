package org.waymark.stage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;

/** A chain of facts as days: something that began, perhaps began again while it lasted, and perhaps ended. */
public final class State<S extends Fact> {
    private final Chain<S> chain;
    private final Turns turns;
    private final Verdicts held;
    private final @Nullable Standing<?> sign;

    private State(Chain<S> chain, Span begin, @Nullable Standing<?> sign) {
        this.chain = chain;
        this.sign = sign;
        List<Turns.Turn> each = new ArrayList<>(chain.links().size());
        for (Link<S> link : chain.links()) {
            each.add(new Turns.Turn(each.isEmpty() ? begin : link.from(), link.until()));
        }
        this.turns = new Turns(each, chain.until());
        this.held = turns.current(turn -> Verdicts.ALWAYS);
    }

    public static <S extends Fact> State<S> of(Chain<S> chain) {
        return new State<>(chain, chain.from(), null);
    }

    /** A state of which another entry is a sign too: it began at the earlier of the two. */
    public static <S extends Fact> State<S> begunBy(Standing<?> sign, Chain<S> chain) {
        return new State<>(chain, earlier(chain.from(), sign.span()), sign);
    }

    private static Span earlier(Span one, Span other) {
        return new Span(earlier(one.first(), other.first()), earlier(one.last(), other.last()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public static <S extends Fact> List<State<S>> all(Chains chains, Class<S> start) {
        return chains.of(start).stream().map(State::of).toList();
    }

    public Chain<S> chain() {
        return chain;
    }

    public List<Link<S>> links() {
        return chain.links();
    }

    /** The id it is paired by, such as the champion's; empty where a partnership has only one such state. */
    public String key() {
        List<String> ids = chain.key().ids();
        return ids.size() == 1 ? ids.getFirst() : String.join(" ", ids);
    }

    /** The entries on whose dates it hangs whether and as what it is held: its beginnings, what shows them, its end. */
    public List<Standing<?>> dates() {
        List<Standing<?>> dates = new ArrayList<>();
        links().forEach(link -> dates.add(link.start()));
        Optional.<Standing<?>>ofNullable(sign).ifPresent(dates::add);
        Optional.<Standing<?>>ofNullable(chain.end()).ifPresent(dates::add);
        return dates;
    }

    /** From when it is held. */
    public Span begin() {
        return turns.turns().getFirst().from();
    }

    /** Whether the state holds, whichever beginning is in force. */
    public Verdicts held() {
        return held;
    }

    /** Whether the state holds and the beginning in force, the current one, meets a condition. */
    public Verdicts current(Function<Link<S>, Verdicts> condition) {
        return turns.current(turn -> condition.apply(chain.links().get(turn)));
    }

    /** The days on which this beginning may be the one in force. */
    public DaySet mayBeInForce(Link<S> link) {
        return turns.mayBeInForce(chain.links().indexOf(link));
    }

    /** Whether this very beginning is the one in force. */
    public Verdicts inForce(Link<S> link) {
        return currentAs(link, Verdicts.ALWAYS);
    }

    /** Whether this very beginning is the one in force and something holds. */
    public Verdicts currentAs(Link<S> link, Verdicts something) {
        int asked = chain.links().indexOf(link);
        return turns.current(turn -> turn == asked ? something : Verdicts.NEVER);
    }

    /** The fact that ends this beginning's turn, or null while nothing does. */
    public @Nullable Standing<?> endOf(Link<S> link) {
        return link.follower() == null ? chain.end() : link.follower();
    }
}
