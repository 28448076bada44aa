package org.waymark.access.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.waymark.access.CurrentActor;

/**
 * Someone who may sign in.
 *
 * @param id opaque; stands on the log as the actor and never changes
 * @param email as typed; compared without regard to case
 */
public record Account(String id, String email, String displayName, String passwordHash, Instant created) {

    public CurrentActor actor() {
        return new CurrentActor(id, displayName);
    }

    /** What makes two e-mail addresses one: SQLite itself folds the case of ASCII letters only. */
    public static String emailKey(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Never the password hash, wherever an account ends up in a message. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
