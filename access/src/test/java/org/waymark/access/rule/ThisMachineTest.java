package org.waymark.access.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A request is this machine's own only if socket, host name and path agree. */
class ThisMachineTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost:8080, true",
        "127.0.0.1, LOCALHOST, true",
        "127.5.5.5, 127.0.0.1, true",
        "::1, [::1]:8080, true",
        "0:0:0:0:0:0:0:1, localhost, true",
        "192.168.1.5, localhost:8080, false",
        "127.0.0.1, evil.example:8080, false",
        "127.0.0.1, localhost.evil.example, false",
        "127.0.0.1, , false",
        "localhost, localhost, false"
    })
    void looksAtSocketAndHost(String remote, String host, boolean own) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        if (host != null) {
            request.addHeader("Host", host);
        }
        assertThat(ThisMachine.sent(request)).isEqualTo(own);
    }

    @Test
    void distrustsWhatWasPassedOn() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("Host", "localhost");
        request.addHeader("X-Forwarded-Host", "localhost");
        assertThat(ThisMachine.sent(request)).isFalse();
    }
}
