package org.waymark.queryside.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsFirstTest {

    private static final String SECRET = "0123456789012345678901234567890123456789";

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(SettingsFirst.defects(new MockEnvironment()))
                .hasSize(3)
                .anySatisfy(sentence -> assertThat(sentence).contains("waymark.log.mongodb.uri"))
                .anySatisfy(sentence -> assertThat(sentence).contains("waymark.assertion.secret is missing"));
    }

    @Test
    void saysNothingOfSettingsThatWillDo() {
        var environment = new MockEnvironment()
                .withProperty("waymark.log.mongodb.uri", "mongodb://db.example/waymark?replicaSet=rs0")
                .withProperty("waymark.assertion.secret", SECRET)
                .withProperty("waymark.command-sides", "http://command.example:8081");
        assertThat(SettingsFirst.defects(environment)).isEmpty();
    }
}
