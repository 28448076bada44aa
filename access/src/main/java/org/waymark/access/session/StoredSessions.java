package org.waymark.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;
import org.waymark.access.store.Secrets;
import org.waymark.access.store.TextJson;

/** Spring Session's repository over what is stored, plus ending all sessions of an account at once. */
public final class StoredSessions implements SessionRepository<TextSession> {

    /** A week without a visit ends a session: long enough for a coordinator's rhythm. */
    static final Duration IDLE_LIMIT = Duration.ofDays(7);

    /** However often it is used, after this a password is asked again. */
    public static final Duration LONGEST_LIFE = Duration.ofDays(30);

    /** The last visit is written down no more often than this, so that reading pages costs no disk write. */
    static final Duration ACCESS_GRAIN = Duration.ofMinutes(5);

    /** How long an ended session is remembered, to give what was typed in it back to the same person only. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    private final SessionStore store;
    private final Secrets secrets;
    private final Clock clock;

    public StoredSessions(SessionStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public TextSession createSession() {
        return new TextSession(secrets::freshKey, clock.instant(), IDLE_LIMIT);
    }

    /**
     * Stores what changed. A session that was ended while a request was still running (signed out, password changed)
     * is not brought back by it.
     */
    @Override
    public void save(TextSession session) {
        if (session.storedId() == null) {
            store.deleteExpiredBefore(clock.instant().minus(REMEMBERED));
            store.put(row(session));
        } else if (session.changed() || isStale(session)) {
            store.replace(Secrets.hash(session.storedId()), row(session));
        }
        session.stored();
    }

    @Override
    public @Nullable TextSession findById(String id) {
        return store.find(Secrets.hash(id))
                .filter(row -> clock.instant().isBefore(row.expires()))
                .map(row -> new TextSession(secrets::freshKey, id, row, clock.instant()))
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        store.delete(Secrets.hash(id));
    }

    /** Signs an account out everywhere. */
    public void endAll(String account) {
        store.deleteOf(account, "");
    }

    /** Signs an account out everywhere but in the session with this id. */
    public void endOthers(String account, String keptId) {
        store.deleteOf(account, Secrets.hash(keptId));
    }

    /** Whose session this id was, also for a day after it ended by itself. */
    public Optional<String> formerAccount(String id) {
        return store.find(Secrets.hash(id)).flatMap(row -> Optional.ofNullable(row.account()));
    }

    private static boolean isStale(TextSession session) {
        return session.accessLag().compareTo(ACCESS_GRAIN) >= 0;
    }

    private SessionStore.Row row(TextSession session) {
        return new SessionStore.Row(
                Secrets.hash(session.getId()),
                session.getAttribute(TextSession.ACCOUNT),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getMaxInactiveInterval(),
                expiry(session),
                TextJson.write(session.attributes()));
    }

    private static Instant expiry(TextSession session) {
        var idle = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        var last = session.getCreationTime().plus(LONGEST_LIFE);
        return idle.isBefore(last) ? idle : last;
    }
}
