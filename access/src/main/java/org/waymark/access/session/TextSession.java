package org.waymark.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.waymark.access.store.TextJson;

/** A session whose attributes are text; anything else is refused when it is set, not when the server restarts. */
final class TextSession implements Session {

    /** Attribute with the account that is signed in. */
    static final String ACCOUNT = "waymark.account";

    /** Characters of all attributes together; a session is a place for a few words, not for data. */
    static final int LONGEST = 16_384;

    private final Supplier<String> freshIds;
    private final Map<String, String> attributes;
    private final Instant created;
    private final Instant lastAccess;
    private Duration idleLimit;
    private String id;
    private @Nullable String storedId;
    private Instant storedAccess;
    private boolean changed;

    /** A new one. */
    TextSession(Supplier<String> freshIds, Instant now, Duration idleLimit) {
        this.freshIds = freshIds;
        this.id = freshIds.get();
        this.attributes = new HashMap<>();
        this.created = now;
        this.lastAccess = now;
        this.storedAccess = now;
        this.idleLimit = idleLimit;
    }

    /** One that was stored, visited again now. */
    TextSession(Supplier<String> freshIds, String id, SessionStore.Row row, Instant now) {
        this.freshIds = freshIds;
        this.id = id;
        this.storedId = id;
        this.attributes = new HashMap<>(TextJson.readTexts(row.attributes()));
        this.created = row.created();
        this.lastAccess = now;
        this.storedAccess = row.lastAccess();
        this.idleLimit = row.idleLimit();
    }

    /** Under which id it is stored so far; absent when it is new. */
    @Nullable
    String storedId() {
        return storedId;
    }

    /** How much later than written down the last visit is. */
    Duration accessLag() {
        return Duration.between(storedAccess, lastAccess);
    }

    boolean changed() {
        return changed;
    }

    void stored() {
        storedId = id;
        storedAccess = lastAccess;
        changed = false;
    }

    Map<String, String> attributes() {
        return Map.copyOf(attributes);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = freshIds.get();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        switch (value) {
            case null -> removeAttribute(name);
            case String text -> put(name, text);
            default ->
                throw new IllegalArgumentException("a session keeps text only; " + name + " is a "
                        + value.getClass().getName() + ". Keep it elsewhere, or send it along with the page.");
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changed = true;
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    /** Says nothing new: the repository's clock noted the visit when it handed the session out. */
    @Override
    public void setLastAccessedTime(Instant time) {}

    @Override
    public Instant getLastAccessedTime() {
        return lastAccess;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idleLimit = interval;
        changed = true;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idleLimit;
    }

    /** The repository decides with its own clock and never hands out an ended session. */
    @Override
    public boolean isExpired() {
        return false;
    }

    private void put(String name, String text) {
        int others = attributes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .mapToInt(entry -> entry.getKey().length() + entry.getValue().length())
                .sum();
        if (others + name.length() + text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a session keeps at most " + LONGEST + " characters; " + name + " would exceed them");
        }
        changed |= !text.equals(attributes.put(name, text));
    }
}
