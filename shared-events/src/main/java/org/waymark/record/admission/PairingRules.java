package org.waymark.record.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Pairing;
import org.waymark.record.Standing;
import org.waymark.record.admission.Refusal.Code;

/** What a fact must find of its own key: an end and a mark need a start, and some starts must be the only one. */
final class PairingRules {

    private final Pairing pairing;
    private final String path;
    private final Consumer<Refusal> refuse;

    PairingRules(Pairing pairing, String path, Consumer<Refusal> refuse) {
        this.pairing = pairing;
        this.path = path;
        this.refuse = refuse;
    }

    /** A mark is refused if its key never started; which chain it belongs to is a question of reading. */
    void checkMark(boolean started) {
        if (!started) {
            refuse(
                    Code.MARK_WITHOUT_START,
                    "No %s “%s” is recorded.".formatted(noun(), id()),
                    "Record the %s first, or name one that is recorded.".formatted(noun()));
        }
    }

    /**
     * Checks a start or an end.
     *
     * @param last the last start or end of the key, if the candidate is recorded next and in its own place
     * @param others the other starts and ends of the key that are in force; asked only where they matter
     */
    void check(Last last, Supplier<List<Standing<?>>> others, Standing<?> candidate) {
        switch (pairing.role()) {
            case MARK -> {}
            case END -> {
                if (!last.isOpenFor(candidate)) {
                    checkEnd(others.get(), candidate);
                }
            }
            case START -> checkStart(last, others, candidate);
        }
    }

    private void checkEnd(List<Standing<?>> others, Standing<?> candidate) {
        if (chains(others, candidate).orphans().contains(candidate)) {
            refuse.accept(new EndNeedsStart(pairing.key(), others, candidate).refusal(path));
        }
    }

    private void checkStart(Last last, Supplier<List<Standing<?>>> others, Standing<?> candidate) {
        Fact fact = candidate.fact();
        if (fact instanceof MeetingHeld) {
            if (!others.get().isEmpty()) {
                refuse(
                        Code.SECOND_MEETING,
                        "Each meeting is recorded once, and one with this id is.",
                        "Correct the entry that is there, or give this meeting another id.");
            }
        } else if ((fact instanceof AttestationGiven || fact instanceof ExemptionGranted)
                && !last.isOverFor(candidate)) {
            checkOnlyOne(chains(others.get(), candidate), fact);
        }
    }

    private void checkOnlyOne(Chains chains, Fact fact) {
        for (Chain<? extends Fact> chain : chains.of(fact.getClass())) {
            if (chain.links().size() > 1
                    && chain.links().stream()
                            .anyMatch(link -> link.start().entry().equals(fact.entry()))) {
                refuse(
                        Code.ALREADY_OPEN,
                        "An %s with this id is already open.".formatted(noun()),
                        "Give this one another id, or withdraw the one that is open first.");
            }
        }
    }

    private Chains chains(List<Standing<?>> others, Standing<?> candidate) {
        List<Standing<?>> all = new ArrayList<>(others);
        all.add(candidate);
        all.sort(Standing.ORDER);
        return Chains.of(pairing.key(), all);
    }

    private String noun() {
        return pairing.key().family().noun();
    }

    private String id() {
        List<String> ids = pairing.key().ids();
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    private void refuse(Code code, String rule, String remedy) {
        refuse.accept(new Refusal(code, path + pairing.key().family().field(), id(), rule, remedy));
    }
}
