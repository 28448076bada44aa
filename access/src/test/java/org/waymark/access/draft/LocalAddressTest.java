package org.waymark.access.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only an address below this Waymark is one. */
class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "//evil",
                "///evil",
                "/\\evil",
                "\\\\evil",
                "http://evil",
                "javascript:alert(1)",
                " /x",
                "/x\ny",
                "/\t/evil",
                "/%zz",
                "/\u0000"
            })
    void refusesWhatABrowserCouldReadAsElsewhere(String text) {
        assertThat(LocalAddress.of(text)).isEmpty();
    }

    @Test
    void keepsPathAndQuery() {
        var address =
                LocalAddress.of("/partnerships/p-1?asOf=2026-06-30&x=a%26b#top").orElseThrow();
        assertThat(address.path()).isEqualTo("/partnerships/p-1");
        assertThat(address).hasToString("/partnerships/p-1?asOf=2026-06-30&x=a%26b");
        assertThat(address.signIn()).isEqualTo("/sign-in?then=%2Fpartnerships%2Fp-1%3FasOf%3D2026-06-30%26x%3Da%2526b");
        assertThat(LocalAddress.of("/" + "x".repeat(LocalAddress.LONGEST))).isEmpty();
        assertThat(LocalAddress.of(null)).isEmpty();
    }
}
