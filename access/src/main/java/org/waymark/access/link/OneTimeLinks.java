package org.waymark.access.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/** Makes one-time links and says what a key that came back opens. */
public final class OneTimeLinks {

    /** How long an old link is remembered, so that its page can still say "used" or "over" instead of "unknown". */
    static final Duration REMEMBERED = Duration.ofDays(90);

    /** One use of a link, by whoever won it. */
    record Spent(String keyHash, Instant when) {}

    private final AccessStore store;
    private final LinkStore links;
    private final Secrets secrets;
    private final Clock clock;

    public OneTimeLinks(AccessStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.links = store.links();
        this.secrets = secrets;
        this.clock = clock;
    }

    /** An invitation by the account with this id. */
    public OneTimeLink invite(String inviter) {
        return create(Purpose.INVITATION, inviter);
    }

    /** The invitations that nobody has used yet and that still work, oldest first. */
    public List<OpenInvitation> openInvitations() {
        return links.usable(Purpose.INVITATION, clock.instant());
    }

    /** Makes an open invitation work no longer. */
    public void revokeInvitation(String id) {
        links.voidUnused(id, Purpose.INVITATION);
    }

    /** Earlier reset links of this account stop working. */
    public OneTimeLink resetPassword(String account) {
        return store.together(() -> {
            links.deleteUnused(Purpose.PASSWORD_RESET, account);
            return create(Purpose.PASSWORD_RESET, account);
        });
    }

    /** Earlier links for the first account stop working. */
    OneTimeLink firstAccount() {
        return store.together(() -> {
            links.deleteUnused(Purpose.FIRST_ACCOUNT);
            return create(Purpose.FIRST_ACCOUNT, null);
        });
    }

    void voidFirstAccount() {
        links.deleteUnused(Purpose.FIRST_ACCOUNT);
    }

    public LinkState look(String key, Purpose purpose) {
        var row = links.find(Secrets.hash(key), purpose);
        if (row.isEmpty()) {
            return new LinkState.Unknown();
        }
        if (row.get().used()) {
            return new LinkState.Used();
        }
        return clock.instant().isBefore(row.get().expires())
                ? new LinkState.Usable(row.get().account())
                : new LinkState.Expired();
    }

    /** Spends the link; empty when it was spent or over already. */
    Optional<Spent> use(String key, Purpose purpose) {
        var spent = new Spent(Secrets.hash(key), clock.instant());
        return links.use(spent.keyHash(), purpose, spent.when()) ? Optional.of(spent) : Optional.empty();
    }

    /** Makes a link work again whose use came to nothing. */
    void giveBack(Spent spent) {
        links.release(spent.keyHash(), spent.when());
    }

    private OneTimeLink create(Purpose purpose, @Nullable String account) {
        var now = clock.instant();
        var key = secrets.freshKey();
        var expires = now.plus(purpose.lifetime());
        links.deleteExpiredBefore(now.minus(REMEMBERED));
        links.insert(Secrets.hash(key), purpose, account, now, expires);
        return OneTimeLink.of(purpose, key, expires);
    }
}
