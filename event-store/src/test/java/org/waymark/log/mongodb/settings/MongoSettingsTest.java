package org.waymark.log.mongodb.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each setting, and what is said when it is missing or wrong: field, value, remedy, never the password. */
@SuppressWarnings("NullAway.Init")
class MongoSettingsTest {
    private static final String URI = "mongodb://a,b,c/waymark?replicaSet=rs";

    @TempDir
    private Path folder;

    @Test
    void nothingUnsafeIsAcceptedUnlessItIsNamed() {
        assertThat(settings("uri", URI).accepted()).isEmpty();
        assertThat(settings("uri", URI, "accept-unsafe", "arbiters, standalone").accepted())
                .containsExactlyInAnyOrder(Danger.ARBITERS, Danger.STANDALONE);
        assertThatThrownBy(() -> settings("uri", URI, "accept-unsafe", "true"))
                .hasMessageContaining("waymark.log.mongodb.accept-unsafe is 'true'")
                .hasMessageContaining("standalone, arbiters, sharded, indexes");
    }

    @Test
    void userAndPasswordComeFromSettingsOrFilesAndAreNeverShown() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "p@ss:/word\n");
        MongoSettings settings = settings("uri", URI, "username", "way mark", "password-file", secret.toString());
        assertThat(settings.connection().getUsername()).isEqualTo("way mark");
        assertThat(settings.connection().getPassword()).isEqualTo("p@ss:/word".toCharArray());
        assertThat(settings.database()).isEqualTo("waymark");
        assertThat(settings).asString().doesNotContain("p@ss").contains("waymark");
    }

    @Test
    void whatIsMissingOrWrongIsNamedWithARemedy() {
        wrong("waymark.log.mongodb.uri is missing", "Write mongodb://");
        wrong("waymark.log.mongodb.uri is 'mongodb://a'", "names no database", "uri", "mongodb://a");
        wrong("waymark.log.mongodb.password is missing", "Set user name", "uri", URI, "username", "me");
        wrong("both set", "Set one of them", "uri", URI, "username", "u", "password", "p", "password-file", "f");
        wrong(
                "waymark.log.mongodb.password-file is '/none'",
                "may read",
                "uri",
                URI,
                "username",
                "u",
                "password-file",
                "/none");
        wrong("waymark.log.mongodb.tls-ca-file is '/none'", "PEM", "uri", URI, "tls-ca-file", "/none");
        wrong(
                "is 'mongodb://***@a/w' and names a user",
                "one place",
                "uri",
                "mongodb://u:secret@a/w",
                "username",
                "u",
                "password",
                "p");
        wrong("waymark.log.mongodb.uri is 'mongodb//***", "no connection string", "uri", "mongodb//***");
    }

    @Test
    void aWrongConnectionStringIsShownWithoutItsPassword() {
        assertThatThrownBy(() -> settings("uri", "mongodb://me:s3cr:et@a:port/db"))
                .isInstanceOf(MongoSettingsException.class)
                .hasMessageContaining("mongodb://***@a:port/db")
                .message()
                .doesNotContain("s3cr");
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb:/u:hunter2@127.0.0.1:18410/w, ***@127.0.0.1:18410/w",
        "u:hunter2@h/w, ***@h/w",
        "mongodb;//u:hunter2@h/w, ***@h/w",
        "MONGODB://u:hunter2@h/w, ***@h/w",
        "mongodb://u:hun@te/r2@127.0.0.1/w, mongodb://***@127.0.0.1/w",
        "mongodb://u:1/hunter2@h/w, mongodb://***@h/w",
        "mongodb://u:1?hunter2@h/w, mongodb://***@h/w",
        "mongodb+srv://u:hunter2@h:1/w, mongodb+srv://***@h:1/w",
        "mongodb://u:hunter2@h, mongodb://***@h"
    })
    void whateverIsMistypedThePasswordIsNotShown(String uri, String shown) {
        assertThatThrownBy(() -> MongoSettings.at(uri))
                .isInstanceOf(MongoSettingsException.class)
                .hasMessageContaining("is '" + shown + "'")
                .message()
                .doesNotContain("hunter2")
                .doesNotContain("hun")
                .doesNotContain("r2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u:hun@ter2@a", "u:1/hun@a", "u:1?hun@a", "u:1#hun@a"})
    void aPasswordThatTheDriverWouldReadAsAHostIsRefused(String given) {
        assertThatThrownBy(() -> settings("uri", "mongodb://" + given + "/w"))
                .hasMessageContaining("has one of @ / ? # before its last @")
                .hasMessageContaining("%40")
                .message()
                .doesNotContain("hun");
        assertThat(settings("uri", "mongodb://u:p%40ss%2Fword@a/w").connection().getPassword())
                .isEqualTo("p@ss/word".toCharArray());
    }

    @Test
    void anAuthorityFileWithoutCertificatesIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("ca.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        assertThatThrownBy(() -> TrustedAuthority.only(file)).hasMessageContaining("holds no certificates");
    }

    private static void wrong(String field, String remedy, String... settings) {
        assertThatThrownBy(() -> settings(settings))
                .isInstanceOf(MongoSettingsException.class)
                .hasMessageContaining(field)
                .hasMessageContaining(remedy);
    }

    private static MongoSettings settings(String... pairs) {
        Map<String, String> properties = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put("waymark.log.mongodb." + pairs[i], pairs[i + 1]);
        }
        return MongoSettings.from(properties::get);
    }
}
