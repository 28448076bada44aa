package org.waymark.record.persistent;

import org.jspecify.annotations.Nullable;

/**
 * An immutable map by hash; {@link #with} answers a new one that shares all but one path with this one. Both cost a few
 * steps however large the map is, which is what keeps a long case file from being read in quadratic time.
 */
public final class PersistentMap<K, V> {

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int HASH_BITS = 32;
    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

    /** Keys of one full hash form a list of entries; every other node is a table of 32. */
    private sealed interface Node<K, V> {}

    private record Entry<K, V>(K key, V value, @Nullable Entry<K, V> sameHash) implements Node<K, V> {}

    private static final class Table<K, V> implements Node<K, V> {

        private final @Nullable Node<K, V>[] slots;

        Table(@Nullable Node<K, V>[] slots) {
            this.slots = slots;
        }
    }

    private final @Nullable Node<K, V> root;

    private PersistentMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    /** The map with nothing in it. */
    @SuppressWarnings("unchecked")
    public static <K, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    /** The value at a key, or null. */
    public @Nullable V get(K key) {
        int hash = spread(key);
        @Nullable Node<K, V> node = root;
        for (int shift = 0; node instanceof Table<K, V> table; shift += BITS) {
            node = table.slots[slot(hash, shift)];
        }
        for (var entry = (Entry<K, V>) node; entry != null; entry = entry.sameHash) {
            if (entry.key.equals(key)) {
                return entry.value;
            }
        }
        return null;
    }

    /** This map with one more or another value. */
    public PersistentMap<K, V> with(K key, V value) {
        return new PersistentMap<>(put(root, new Entry<>(key, value, null), spread(key), 0));
    }

    private static <K, V> Node<K, V> put(@Nullable Node<K, V> node, Entry<K, V> added, int hash, int shift) {
        return switch (node) {
            case null -> added;
            case Table<K, V> table -> put(table, added, hash, shift);
            case Entry<K, V> entry ->
                spread(entry.key) == hash ? replaced(entry, added) : put(split(entry, shift), added, hash, shift);
        };
    }

    private static <K, V> Table<K, V> put(Table<K, V> table, Entry<K, V> added, int hash, int shift) {
        @Nullable Node<K, V>[] slots = table.slots.clone();
        int slot = slot(hash, shift);
        slots[slot] = put(slots[slot], added, hash, shift + BITS);
        return new Table<>(slots);
    }

    private static <K, V> Table<K, V> split(Entry<K, V> entry, int shift) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        Node<K, V>[] slots = new Node[WIDTH];
        slots[slot(spread(entry.key), shift)] = entry;
        return new Table<>(slots);
    }

    private static <K, V> Entry<K, V> replaced(Entry<K, V> list, Entry<K, V> added) {
        @Nullable Entry<K, V> result = added;
        for (@Nullable Entry<K, V> entry = list; entry != null; entry = entry.sameHash) {
            if (!entry.key.equals(added.key)) {
                result = new Entry<>(entry.key, entry.value, result);
            }
        }
        return result;
    }

    private static int slot(int hash, int shift) {
        return shift < HASH_BITS ? (hash >>> shift) & (WIDTH - 1) : 0;
    }

    private static int spread(Object key) {
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }
}
