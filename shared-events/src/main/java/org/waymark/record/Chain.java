package org.waymark.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;

/**
 * One unbroken state of a key, from its first start to the end that closes it. A start while the state is open does not
 * open a second one; it is a further link, which holds from its own span until that of the next.
 *
 * @param links at least one, in order
 * @param end the fact that closes it, or null while nothing does
 * @param marks confirmations, revisions, attendance and the like that belong to this chain, in order
 */
public record Chain<S extends Fact>(
        Pairing.Key key, List<Link<S>> links, @Nullable Standing<?> end, List<Standing<?>> marks) {

    public Chain {
        links = List.copyOf(links);
        marks = List.copyOf(marks);
    }

    /**
     * What one start says, for as long as it holds.
     *
     * @param follower what takes its place: the next start, or the end; null while it is open
     */
    public record Link<F extends Fact>(
            Standing<F> start, @Nullable Standing<?> follower) {

        /** From when it holds. */
        public Span from() {
            return start.span();
        }

        /** Until when it holds, or null while it is open. */
        public @Nullable Span until() {
            return follower == null ? null : follower.span();
        }
    }

    /** The id that the key is made of: the person, the organization, the plan. */
    public String id() {
        return key.ids().getFirst();
    }

    /** The first start. */
    public Standing<S> first() {
        return links.getFirst().start();
    }

    /** When the state begins. */
    public Span from() {
        return first().span();
    }

    /** When it ends, or null while it is open. */
    public @Nullable Span until() {
        return end == null ? null : end.span();
    }

    /** The marks of one kind, in order. */
    @SuppressWarnings("unchecked") // each is checked to be of this class
    public <M extends Fact> List<Standing<M>> marks(Class<M> type) {
        return marks.stream()
                .filter(mark -> type.isInstance(mark.fact()))
                .map(mark -> (Standing<M>) mark)
                .toList();
    }
}
