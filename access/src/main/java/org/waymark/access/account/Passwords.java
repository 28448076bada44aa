package org.waymark.access.account;

import java.text.Normalizer;
import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * Hashes and checks passwords. PBKDF2, because it takes a passphrase of any length in any script whole, where bcrypt
 * silently ignores everything after 72 bytes; the hash names its method, so a stronger one can follow.
 */
public final class Passwords {

    private static final String METHOD = "pbkdf2-sha256-310k";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            METHOD, Map.of(METHOD, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

    /** Checked against when there is no account, so that the answer takes as long as for a wrong password. */
    private final String nobodys = hash("nobody has this password");

    public String hash(String password) {
        return encoder.encode(sameOnEveryKeyboard(password));
    }

    public boolean matches(String password, String hash) {
        return encoder.matches(sameOnEveryKeyboard(password), hash);
    }

    /** Costs as much as {@link #matches} and is always false. */
    boolean matchesNobody(String password) {
        return matches(password, nobodys) && nobodys.isEmpty();
    }

    /** One keyboard sends an accented letter as one character, another as two: both are the same password. */
    private static String sameOnEveryKeyboard(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
