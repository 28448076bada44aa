package org.waymark.rubric.comparison;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.rubric.criterion.Share;

/** Compares the numbers of two records, read off them: a new kind of criterion is compared without a line here. */
final class NumberComparison {

    private NumberComparison() {}

    /** A number that differs, under the name it has in the file. */
    record Difference(String name, String before, String after) {}

    /**
     * Everything that differs in two records of one class; criteria within them aside, and the definition of engaged
     * industry, which the file gives once.
     */
    static List<Difference> of(Record before, Record after) {
        List<Difference> differences = new ArrayList<>();
        compare("", before, after, differences);
        return differences;
    }

    private static void compare(String prefix, Record before, Record after, List<Difference> differences) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = Said.value(component, before);
            Object is = Said.value(component, after);
            String name = prefix + Said.hyphenated(component.getName());
            if (was instanceof Record one && is instanceof Record other && holdsNumbers(was)) {
                compare(name + ".", one, other, differences);
            } else if (!isAside(was) && !Said.of(was).equals(Said.of(is))) {
                differences.add(new Difference(name, Said.of(was), Said.of(is)));
            }
        }
    }

    private static boolean holdsNumbers(Object value) {
        return !(value instanceof Window) && !(value instanceof Share) && !isAside(value);
    }

    private static boolean isAside(Object value) {
        return value instanceof Criterion
                || value instanceof IndustryEngagement
                || (value instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream().allMatch(Criterion.class::isInstance));
    }
}
