package org.waymark.access.link;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.store.AccessDatabase;
import org.waymark.access.store.Secrets;

/** Makes one-time links and says what a key that came back opens. */
public final class OneTimeLinks {

    /** How long an old link is remembered, so that its page can still say "used" or "over" instead of "unknown". */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private final AccessDatabase database;
    private final LinkTable table;
    private final Secrets secrets;
    private final Clock clock;

    public OneTimeLinks(AccessDatabase database, Secrets secrets, Clock clock) {
        this.database = database;
        this.table = new LinkTable(database);
        this.secrets = secrets;
        this.clock = clock;
    }

    /** An invitation by the account with this id. */
    public OneTimeLink invite(String inviter) {
        return create(Purpose.INVITATION, inviter);
    }

    /** The invitations that nobody has used yet and that still work, oldest first. */
    public List<OpenInvitation> openInvitations() {
        return table.usable(Purpose.INVITATION, clock.instant());
    }

    /** Makes an open invitation work no longer. */
    public void revokeInvitation(String id) {
        table.deleteUnused(id, Purpose.INVITATION);
    }

    /** Earlier reset links of this account stop working. */
    public OneTimeLink resetPassword(String account) {
        return database.transact(rows -> {
            table.deleteUnused(Purpose.PASSWORD_RESET, account);
            return create(Purpose.PASSWORD_RESET, account);
        });
    }

    /** Earlier links for the first account stop working. */
    OneTimeLink firstAccount() {
        return database.transact(rows -> {
            table.deleteUnused(Purpose.FIRST_ACCOUNT);
            return create(Purpose.FIRST_ACCOUNT, null);
        });
    }

    void voidFirstAccount() {
        table.deleteUnused(Purpose.FIRST_ACCOUNT);
    }

    public LinkState look(String key, Purpose purpose) {
        var row = table.find(Secrets.hash(key), purpose);
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

    /** Spends the link; false when it was spent or over already. */
    boolean use(String key, Purpose purpose) {
        return table.use(Secrets.hash(key), purpose, clock.instant());
    }

    private OneTimeLink create(Purpose purpose, @Nullable String account) {
        var now = clock.instant();
        var key = secrets.freshKey();
        var expires = now.plus(purpose.lifetime());
        table.deleteExpiredBefore(now.minus(REMEMBERED));
        table.insert(Secrets.hash(key), purpose, account, now, expires);
        return OneTimeLink.of(purpose, key, expires);
    }
}
