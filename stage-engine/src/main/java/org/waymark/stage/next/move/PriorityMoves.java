package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.ActionCompleted;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.PriorityOwnerAssigned;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Act.Kind;
import org.waymark.stage.next.act.Drafts;
import org.waymark.stage.next.act.Scene;

/** Priorities that would be taken up, owned and worked on. */
record PriorityMoves(Scene scene) {
    /** Actions are planned ahead, for as long as nobody would call it no plan. */
    private static final int DAYS_TO_DO = 90;

    private static String entry(Priority priority) {
        return priority.state().links().getLast().start().entry();
    }

    private List<String> entries(List<Priority> priorities) {
        return priorities.stream().map(PriorityMoves::entry).toList();
    }

    private String idOf(String entry) {
        return scene.priorities().stream()
                .filter(each -> entry(each).equals(entry))
                .map(Priority::id)
                .findFirst()
                .orElseThrow();
    }

    /** Priorities that a champion's organisation owns: those that are open, or new ones. */
    List<Move> owned(Newcomers.Ready ready) {
        Party owner = ready.champions().getFirst();
        return List.of(
                Move.picking(entries(scene.priorities()), picked -> with(ready.acts(), assign(picked, owner))),
                Move.times(count -> with(ready.acts(), identify(scene.drafts().ids(count), owner))));
    }

    Act assign(List<String> entries, @Nullable Party owner) {
        Party by = owner == null ? someone() : owner;
        return scene.drafts()
                .act(
                        Kind.NAME_OWNER,
                        entries.size(),
                        owner == null ? List.of() : List.of("champion"),
                        Drafts.chosen(What.ENTRY, entries),
                        entries.stream()
                                .map(each ->
                                        new PriorityOwnerAssigned(scene.drafts().header(), idOf(each), by))
                                .toList());
    }

    Act identify(List<String> ids, @Nullable Party owner) {
        Party by = owner == null ? someone() : owner;
        return scene.drafts()
                .act(
                        Kind.IDENTIFY_PRIORITY,
                        ids.size(),
                        owner == null ? List.of() : List.of("champion"),
                        List.of(),
                        ids.stream()
                                .map(each -> new PriorityIdentified(
                                        scene.drafts().header(),
                                        each,
                                        Act.NEW,
                                        List.of(Domain.WORKFORCE),
                                        by,
                                        null,
                                        null))
                                .toList());
    }

    private Party someone() {
        return new Party(null, scene.companies().stream().findFirst().orElseGet(scene.drafts()::id));
    }

    /** So many open ones, some with an owner. */
    List<Move> open() {
        return List.of(
                Move.picking(entries(withoutOwner()), picked -> List.of(assign(picked, null))),
                Move.times(count -> List.of(identify(scene.drafts().ids(count), null))));
    }

    private List<Priority> withoutOwner() {
        return scene.priorities().stream().filter(each -> !scene.hasOwner(each)).toList();
    }

    /** One with an owner, and something done for it. */
    List<Move> atWork() {
        List<Priority> owned =
                scene.priorities().stream().filter(scene::hasOwner).toList();
        return List.of(
                Move.pickingOne(entries(owned), each -> List.of(plan(List.of(each), List.of()))),
                Move.pickingOne(
                        entries(withoutOwner()),
                        each -> List.of(assign(List.of(each), null), plan(List.of(each), List.of()))),
                Move.times(count -> newAtWork(count)));
    }

    private List<Act> newAtWork(int count) {
        List<String> ids = scene.drafts().ids(count);
        return List.of(identify(ids, null), plan(List.of(), ids));
    }

    /** Every one with an owner and an action. */
    List<Move> prepared() {
        List<Act> all = new ArrayList<>();
        List<String> ownerless = entries(withoutOwner());
        List<String> still = entries(scene.priorities().stream()
                .filter(each -> !scene.hasOpenAction(each))
                .toList());
        if (!ownerless.isEmpty()) {
            all.add(assign(ownerless, null));
        }
        if (!still.isEmpty()) {
            all.add(plan(still, List.of()));
        }
        return List.of(
                Move.once(all),
                Move.times(count ->
                        Stream.concat(all.stream(), newAtWork(count).stream()).toList()));
    }

    private Act plan(List<String> entries, List<String> others) {
        Stream<String> known = entries.stream().map(this::idOf);
        List<ActionPlanned> planned = Stream.concat(known, others.stream())
                .map(priority -> action(scene.drafts().id(), priority))
                .toList();
        return scene.drafts()
                .act(Kind.PLAN_ACTION, planned.size(), List.of(), Drafts.chosen(What.ENTRY, entries), planned);
    }

    private ActionPlanned action(String id, String priority) {
        return new ActionPlanned(
                scene.drafts().header(), id, priority, Act.NEW, scene.day().plusDays(DAYS_TO_DO), null);
    }

    /** An action of an open priority, or of a new one. */
    List<Move> openAction() {
        return List.of(
                Move.pickingOne(entries(scene.priorities()), each -> List.of(plan(List.of(each), List.of()))),
                Move.times(this::newAtWork));
    }

    /** An action that is open is done, or one that is planned and done at once. */
    List<Move> completed() {
        List<String> open = scene.actions().values().stream()
                .map(each -> each.header().entry())
                .toList();
        return List.of(
                Move.pickingOne(open, each -> List.of(complete(List.of(each), actionOf(each)))), Move.times(count -> {
                    List<String> ids = scene.drafts().ids(count);
                    Act identified = identify(ids, null);
                    String action = scene.drafts().id();
                    Act planned = scene.drafts()
                            .act(Kind.PLAN_ACTION, 1, List.of(), List.of(), List.of(action(action, ids.getFirst())));
                    return List.of(identified, planned, complete(List.of(), action));
                }));
    }

    private String actionOf(String entry) {
        return scene.actions().values().stream()
                .filter(each -> each.header().entry().equals(entry))
                .map(ActionPlanned::action)
                .findFirst()
                .orElseThrow();
    }

    private Act complete(List<String> entries, String action) {
        return scene.drafts()
                .act(
                        Kind.COMPLETE_ACTION,
                        1,
                        List.of(),
                        Drafts.chosen(What.ENTRY, entries),
                        List.of(new ActionCompleted(scene.drafts().header(), action)));
    }

    private static List<Act> with(List<Act> first, Act next) {
        List<Act> acts = new ArrayList<>(first);
        acts.add(next);
        return acts;
    }
}
