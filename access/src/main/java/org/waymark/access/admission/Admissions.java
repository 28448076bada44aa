package org.waymark.access.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;

/** Admits accounts to communities in trial, removes them, and says who is admitted. */
public final class Admissions implements Admitted {

    /** How long another process may go on by an older list: one page asks some thousand times. */
    public static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final AdmissionStore store;
    private final Accounts accounts;
    private final Clock clock;
    private final ConcurrentHashMap<String, Remembered> lists = new ConcurrentHashMap<>();

    /** Only communities in trial are asked about, so there are few. */
    private record Remembered(Set<String> accounts, Instant until) {}

    public Admissions(AdmissionStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public boolean admits(String community, String account) {
        Instant now = clock.instant();
        Remembered known = lists.get(community);
        if (known == null || now.isAfter(known.until())) {
            known = new Remembered(list(community), now.plus(REMEMBERED));
            lists.put(community, known);
        }
        return known.accounts().contains(account);
    }

    private Set<String> list(String community) {
        return store.of(community).stream().map(Admission::account).collect(Collectors.toUnmodifiableSet());
    }

    /** Admits the account with this e-mail address; empty where nobody has it. */
    public Optional<Account> admit(String community, String email, String by) {
        Optional<Account> account = accounts.byEmail(email);
        account.ifPresent(found -> {
            store.insert(new Admission(community, found.id(), by, clock.instant()));
            lists.remove(community);
        });
        return account;
    }

    public void remove(String community, String account) {
        store.remove(community, account);
        lists.remove(community);
    }

    /** Who is admitted, the oldest first; an account that is gone is nobody. */
    public List<CurrentActor> of(String community) {
        return store.of(community).stream()
                .flatMap(admission -> accounts.byId(admission.account()).stream())
                .map(Account::actor)
                .toList();
    }
}
