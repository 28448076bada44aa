package org.waymark.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.Ran.waymark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @Test
    void explainsItself() {
        Ran ran = waymark("--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("serve", "judge", "verify", "import", "export", "open the address it prints");
        assertThat(waymark("--version").out()).startsWith("Waymark ");
    }

    @ParameterizedTest
    @CsvSource({
        "serve, Starts Waymark",
        "judge, without a server",
        "verify, was changed",
        "import, Stop the server first",
        "export, keep it accordingly",
        "checkpoint, can rewrite the whole record",
        "restore, under an identity of its own",
        "reset-password, forgot their password",
        "admit, in trial"
    })
    void explainsEachCommandInPlainWords(String command, String words) {
        Ran ran = waymark(command, "--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " ")).contains(words);
        assertThat(ran.out())
                .doesNotContainIgnoringCase("aggregate", "event store", "projection", "stack trace", "null");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Ran option = waymark("verify", "--dta", "x");
        assertThat(option.exit()).isEqualTo(2);
        assertThat(option.err()).contains("--dta");
        Ran command = waymark("exprt");
        assertThat(command.exit()).isEqualTo(2);
        assertThat(command.err()).contains("exprt").contains("export");
        Ran port = waymark("--port", "99999");
        assertThat(port.exit()).isEqualTo(2);
        assertThat(port.err()).contains("--port: 99999 is not a port");
    }
}
