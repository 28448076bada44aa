package org.waymark.access.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a new password must be: long, and not one of the first that anybody would try. No rules about digits and
 * signs, which make passwords shorter and no harder to guess.
 */
public final class PasswordRule {

    /** Characters a person sees (code points): long enough that a throttled guesser gets nowhere. */
    public static final int SHORTEST = 12;

    /** Code points; keeps the work per try bounded, and no passphrase is longer. */
    public static final int LONGEST = 256;

    private static final Set<String> OBVIOUS = Set.of(
            "password1234",
            "password12345",
            "passwordpassword",
            "123456789012",
            "1234567890123",
            "012345678901",
            "qwertyuiop12",
            "qwertyuiop[]",
            "qwerty123456",
            "abcdefghijkl",
            "abcd12345678",
            "letmeinletmein",
            "iloveyou1234",
            "administrator",
            "admin1234567",
            "welcome12345",
            "changeme1234",
            "changemechangeme",
            "waymarkwaymark",
            "waymark12345");

    private PasswordRule() {}

    /** The message code of what is wrong with it, if anything is. */
    public static Optional<String> problem(String password, String email, String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("access.password.long");
        }
        return isObvious(password.toLowerCase(Locale.ROOT), email, displayName)
                ? Optional.of("access.password.obvious")
                : Optional.empty();
    }

    private static boolean isObvious(String password, String email, String displayName) {
        return OBVIOUS.contains(password)
                || password.equalsIgnoreCase(email.strip())
                || password.equalsIgnoreCase(displayName.strip())
                || password.codePoints().distinct().count() <= 2;
    }
}
