package org.waymark.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords count whole, in any script, and the obvious ones are refused. */
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void everythingBehindByte72CountsToo() {
        var long72 = "ä".repeat(36);
        var hash = passwords.hash(long72 + " one");
        assertThat(hash).startsWith("{pbkdf2-sha256-310k}").doesNotContain("one");
        assertThat(passwords.matches(long72 + " one", hash)).isTrue();
        assertThat(passwords.matches(long72 + " two", hash)).isFalse();
    }

    @Test
    void aLetterTypedInOneOrTwoPiecesIsTheSamePassword() {
        assertThat(passwords.matches("cafe\u0301 at the corner", passwords.hash("caf\u00e9 at the corner")))
                .isTrue();
        assertThat(passwords.matchesNobody("nobody has this password")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, access.password.short",
        "\uD83C\uDF32\uD83C\uDF32\uD83C\uDF32\uD83C\uDF32\uD83C\uDF32\uD83C\uDF32, access.password.short",
        "twelve chars, ",
        "Password1234, access.password.obvious",
        "aaaaaaaaaaaaa, access.password.obvious",
        "INES@example.org, access.password.obvious",
        "Ines Okafor-Lund, access.password.obvious"
    })
    void aNewPasswordIsLongAndNotObvious(String password, String problem) {
        assertThat(PasswordRule.problem(password, "ines@example.org", "Ines Okafor-Lund")
                        .orElse(null))
                .isEqualTo(problem);
    }

    @Test
    void nothingSecretShowsInAMessage() {
        var account = new Account("a-1", "ines@example.org", "Ines", "{x}secret", Instant.EPOCH);
        assertThat(account.toString()).doesNotContain("secret", "ines@");
        assertThat(new NewAccount("Ines", "ines@example.org", "secret").toString())
                .doesNotContain("secret");
    }
}
