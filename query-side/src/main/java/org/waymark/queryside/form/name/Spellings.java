package org.waymark.queryside.form.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that has a name, found by that name and by what may be a slip of it, in the order given.
 *
 * <p>A name is kept under each of its parts, one more than letters may differ: whoever differs by no more has one of the
 * parts unchanged, shifted by as many letters at most. So a typed name is compared with few others and not with all.
 */
public final class Spellings<T> {

    private static final int PARTS = Spelling.CLOSE + 1;

    /** One of the parts of a name of that length. */
    private record Part(int length, int number, String letters) {}

    private record Named<T>(String plain, T thing) {}

    private final List<Named<T>> all = new ArrayList<>();
    private final Map<String, List<T>> same = new HashMap<>();
    private final Map<Part, List<Integer>> parts = new HashMap<>();
    private final Set<Integer> lengths = new HashSet<>();

    public Spellings(Stream<T> things, Function<T, String> name) {
        things.forEach(thing -> add(Spelling.plain(name.apply(thing)), thing));
    }

    private void add(String plain, T thing) {
        for (int number = 0; number < PARTS; number++) {
            String letters = plain.substring(start(plain.length(), number), start(plain.length(), number + 1));
            parts.computeIfAbsent(new Part(plain.length(), number, letters), any -> new ArrayList<>())
                    .add(all.size());
        }
        lengths.add(plain.length());
        same.computeIfAbsent(plain, any -> new ArrayList<>()).add(thing);
        all.add(new Named<>(plain, thing));
    }

    private static int start(int length, int number) {
        return length * number / PARTS;
    }

    /** Those of exactly that name. */
    public List<T> named(String name) {
        return same.getOrDefault(Spelling.plain(name), List.of());
    }

    /** Those of that name or one slip apart, which hardly anybody means as another name. */
    public Stream<T> alike(String name) {
        return near(Spelling.plain(name), Spelling::alike);
    }

    /** Those of whose name it may be a spelling. */
    public Stream<T> close(String name) {
        return near(Spelling.plain(name), Spelling::close);
    }

    private Stream<T> near(String plain, BiPredicate<String, String> like) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int length = Math.max(0, plain.length() - Spelling.CLOSE);
                length <= plain.length() + Spelling.CLOSE;
                length++) {
            for (int number = 0; number < PARTS && lengths.contains(length); number++) {
                shifted(plain, length, number, found);
            }
        }
        return found.stream()
                .map(all::get)
                .filter(named -> like.test(named.plain(), plain))
                .map(Named::thing);
    }

    private void shifted(String plain, int length, int number, SortedSet<Integer> found) {
        int start = start(length, number);
        int letters = start(length, number + 1) - start;
        int last = Math.min(start + Spelling.CLOSE, plain.length() - letters);
        for (int at = Math.max(0, start - Spelling.CLOSE); at <= last; at++) {
            found.addAll(parts.getOrDefault(new Part(length, number, plain.substring(at, at + letters)), List.of()));
        }
    }
}
