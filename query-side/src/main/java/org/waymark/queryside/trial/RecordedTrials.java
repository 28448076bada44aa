package org.waymark.queryside.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.admission.Admissions;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.known.TrialsProjection;
import org.waymark.queryside.trial.TrialView.Reader;

/** Trials from the log, and who is admitted from the accounts. */
public final class RecordedTrials implements Trials {

    private final TrialsProjection trials;
    private final Communities communities;
    private final Supplier<Admissions> admissions;
    private final Supplier<Accounts> accounts;

    /** Accounts are asked only for somebody who has one. */
    public RecordedTrials(
            TrialsProjection trials,
            Communities communities,
            Supplier<Admissions> admissions,
            Supplier<Accounts> accounts) {
        this.trials = trials;
        this.communities = communities;
        this.admissions = admissions;
        this.accounts = accounts;
    }

    @Override
    public Optional<TrialView> of(Home home) {
        return switch (home.kind()) {
            case COMMUNITY -> view(home.id());
            case PARTNERSHIP -> trials.community(home.id()).flatMap(this::view);
            case PERSON, ORGANIZATION -> Optional.empty();
        };
    }

    @Override
    public Optional<TrialView> ofTheOnlyCommunity() {
        List<CommunityLine> all = communities.all();
        return all.size() == 1 ? view(all.getFirst().id()) : Optional.empty();
    }

    private Optional<TrialView> view(String community) {
        return trials.founder(community)
                .flatMap(founder -> communities.all().stream()
                        .filter(line -> line.id().equals(community))
                        .findFirst()
                        .map(line -> new TrialView(
                                community, line.name(), line.partnerships(), readers(community, founder))));
    }

    /** A trial that an import began has no founder who could sign in. */
    private List<Reader> readers(String community, String founder) {
        List<Reader> readers = new ArrayList<>();
        accounts.get()
                .byId(founder)
                .map(Account::actor)
                .map(actor -> reader(actor, true))
                .ifPresent(readers::add);
        admissions.get().of(community).stream()
                .filter(actor -> !actor.accountId().equals(founder))
                .map(actor -> reader(actor, false))
                .forEach(readers::add);
        return readers;
    }

    private static Reader reader(CurrentActor actor, boolean founder) {
        return new Reader(actor.accountId(), actor.displayName(), founder);
    }

    @Override
    public boolean admit(String community, String email, String by) {
        return admissions.get().admit(community, email, by).isPresent();
    }

    @Override
    public void remove(String community, String account) {
        admissions.get().remove(community, account);
    }
}
