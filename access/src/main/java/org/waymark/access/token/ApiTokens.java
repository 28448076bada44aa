package org.waymark.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.store.Secrets;

/** Makes, lists, revokes and recognizes API tokens. */
public final class ApiTokens {

    /** Begins every key, so that one that leaked into a file can be searched for. */
    public static final String PREFIX = "wm_";

    /** Characters of a name. */
    static final int LONGEST_NAME = 60;

    /** Working tokens of one person; more are a sign of a program that makes them in a loop. */
    static final int MOST_PER_ACCOUNT = 50;

    /** "Last used" is written down no more often than this. */
    static final Duration USE_GRAIN = Duration.ofMinutes(5);

    private final ApiTokenStore store;
    private final Accounts accounts;
    private final Secrets secrets;
    private final Clock clock;

    public ApiTokens(ApiTokenStore store, Accounts accounts, Secrets secrets, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The message code of what is wrong with the name of a new token, if anything is. */
    public Optional<String> problem(CurrentActor actor, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of("access.tokens.name.problem");
        }
        return working(actor) >= MOST_PER_ACCOUNT ? Optional.of("access.tokens.too-many") : Optional.empty();
    }

    /** How many of a person's tokens open something. */
    public long working(CurrentActor actor) {
        return of(actor).stream().filter(token -> token.revoked() == null).count();
    }

    /** Makes a token; its key is known only now. */
    public String create(CurrentActor actor, String name) {
        var key = PREFIX + secrets.freshKey();
        store.insert(secrets.freshId(), Secrets.hash(key), actor.accountId(), name.strip(), clock.instant());
        return key;
    }

    public List<ApiToken> of(CurrentActor actor) {
        return store.of(actor.accountId());
    }

    public void revoke(CurrentActor actor, String id) {
        store.revoke(actor.accountId(), id, clock.instant());
    }

    /** Revokes all of an account's, whoever made them. */
    public void revokeAll(String account) {
        store.revokeAll(account, clock.instant());
    }

    /** Whom a key opens for; empty when it is unknown or revoked. */
    Optional<CurrentActor> recognize(String key) {
        return store.findWorking(Secrets.hash(key)).flatMap(token -> {
            noteUse(token.id(), token.lastUsed());
            return accounts.byId(token.account()).map(Account::actor);
        });
    }

    private void noteUse(String id, @Nullable Instant lastUsed) {
        var now = clock.instant();
        if (lastUsed == null || now.isAfter(lastUsed.plus(USE_GRAIN))) {
            store.touch(id, now);
        }
    }
}
