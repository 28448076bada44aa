package org.waymark.stage.evidence.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.meeting.Presence;
import org.waymark.stage.interval.Verdicts;

/** Who coordinated and when, and what shows that they still did. */
public final class Coordinators {
    private final List<State<CoordinatorAppointed>> states;
    private final Presence presence;

    public Coordinators(List<State<CoordinatorAppointed>> states, Presence presence) {
        this.states = states;
        this.presence = presence;
    }

    public List<State<CoordinatorAppointed>> states() {
        return states;
    }

    /** Whether there is somebody to write to; a person who coordinates is her own contact. */
    public static boolean hasContact(CoordinatorAppointed appointed) {
        return appointed.contact() != null || appointed.form() == CoordinatorForm.PERSON;
    }

    /** Whether a current coordinator is of this kind. */
    public Verdicts anyOfKind(CoordinatorKind kind) {
        return Verdicts.any(states.stream()
                .map(state -> state.current(
                        link -> Verdicts.always(link.start().fact().kind() == kind)))
                .toList());
    }

    /** Whether a person is current as holder, member or contact. */
    public Verdicts names(String person) {
        return Verdicts.any(states.stream()
                .map(state ->
                        state.current(link -> Verdicts.always(names(link.start().fact(), person))))
                .toList());
    }

    private static boolean names(CoordinatorAppointed appointed, String person) {
        boolean holds =
                appointed.form() == CoordinatorForm.PERSON && appointed.holder().equals(person);
        return holds
                || person.equals(appointed.contact())
                || appointed.members().contains(person);
    }

    /** Confirmations, and meetings with the holder, a member, the contact or anyone of the holding organisation. */
    public List<Point> signsOf(State<CoordinatorAppointed> state, CoordinatorAppointed appointed) {
        List<Point> signs = new ArrayList<>();
        state.chain().marks().forEach(mark -> signs.add(Point.of(mark)));
        switch (appointed.form()) {
            case PERSON -> signs.addAll(presence.ofPerson(appointed.holder()));
            case ORGANISATION -> signs.addAll(presence.ofOrganisation(appointed.holder()));
            case TEAM -> {}
        }
        appointed.members().forEach(member -> signs.addAll(presence.ofPerson(member)));
        addContact(signs, appointed.contact());
        return signs;
    }

    private void addContact(List<Point> signs, @Nullable String contact) {
        if (contact != null) {
            signs.addAll(presence.ofPerson(contact));
        }
    }

    /** The facts by which a standing coordinator ended: an end, or a new start of the same one as interim. */
    public List<Standing<?>> endsOfStanding() {
        List<Standing<?>> ends = new ArrayList<>();
        for (State<CoordinatorAppointed> state : states) {
            for (Link<CoordinatorAppointed> link : state.links()) {
                if (link.follower() != null && endsStanding(link.start(), link.follower())) {
                    ends.add(link.follower());
                }
            }
        }
        return ends;
    }

    private static boolean endsStanding(Standing<CoordinatorAppointed> start, Standing<?> next) {
        boolean goesOnStanding =
                next.fact() instanceof CoordinatorAppointed again && again.kind() == CoordinatorKind.STANDING;
        return start.fact().kind() == CoordinatorKind.STANDING && !goesOnStanding;
    }
}
