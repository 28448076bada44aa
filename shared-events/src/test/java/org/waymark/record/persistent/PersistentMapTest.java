package org.waymark.record.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersistentMapTest {

    /** Keys whose hashes collide now and then, in whole or in their first bits. */
    private record Key(int id, int hash) {

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Test
    void holdsWhatAHashMapHoldsAndKeepsItsOldVersions() {
        var random = new Random(7);
        List<PersistentMap<Key, Integer>> versions = new ArrayList<>();
        List<Map<Key, Integer>> expected = new ArrayList<>();
        PersistentMap<Key, Integer> map = PersistentMap.empty();
        Map<Key, Integer> plain = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            int id = random.nextInt(500);
            var key = new Key(id, id % 3 == 0 ? id % 7 << 27 : id * 0x01000193);
            map = map.with(key, i);
            plain.put(key, i);
            if (i % 100 == 0) {
                versions.add(map);
                expected.add(new HashMap<>(plain));
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            PersistentMap<Key, Integer> version = versions.get(i);
            Map<Key, Integer> then = expected.get(i);
            plain.keySet().forEach(key -> assertThat(version.get(key)).isEqualTo(then.get(key)));
        }
    }
}
