package org.waymark.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.sample.Given;

class EntriesTest {

    private static Logged at(long position) {
        return new Logged(
                Given.partnershipReopened("p1").entry("e" + position).fact(),
                position,
                Instant.EPOCH.plusSeconds(position));
    }

    @Test
    void appendingLeavesEveryEarlierVersionAsItWas() {
        Entries[] versions = new Entries[200];
        versions[0] = Entries.NONE;
        for (int i = 1; i < versions.length; i++) {
            versions[i] = versions[i - 1].append(at(i));
        }
        for (int i = 0; i < versions.length; i++) {
            assertThat(versions[i].list()).hasSize(i);
            assertThat(versions[199].upTo(i).list()).isEqualTo(versions[i].list());
        }
    }

    @Test
    void twoWaysOnFromOneVersionDoNotDisturbEachOther() {
        Entries trunk = Entries.NONE.append(at(1));
        Entries one = trunk.append(at(2));
        Entries other = trunk.append(at(3));
        Entries dry = one.upTo(1).append(at(4));

        assertThat(one.list()).containsExactly(at(1), at(2));
        assertThat(other.list()).containsExactly(at(1), at(3));
        assertThat(dry.list()).containsExactly(at(1), at(4));
    }

    @Test
    void refusesWhatDoesNotFollow() {
        Entries trunk = Entries.NONE.append(at(5));
        assertThatThrownBy(() -> trunk.append(at(5))).hasMessageContaining("does not follow");
        assertThatThrownBy(() -> trunk.append(new Logged(at(6).fact(), 6, Instant.EPOCH)))
                .hasMessageContaining("does not follow");
    }
}
