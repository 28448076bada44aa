package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests on a real replica set make of the address they are given. */
class RealMongoAddressTest {
    @ParameterizedTest
    @CsvSource({
        "mongodb://h1/?replicaSet=r,",
        "mongodb://u:p@h1/?replicaSet=r, admin",
        "mongodb://u:p@h1/accounts, accounts",
        "mongodb://u:p@h1/accounts?authSource=x, x"
    })
    void asksTheSameDatabaseWhoSignsIn(String address, String source) {
        var there = new ConnectionString(RealMongo.inDatabase(address, "t1"));

        assertThat(there.getDatabase()).isEqualTo("t1");
        assertThat(there.getCredential() == null ? null : there.getCredential().getSource())
                .isEqualTo(source);
    }
}
