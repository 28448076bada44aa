package org.waymark.stage.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waymark.stage.next.act.Act;

/** Leaves out what is not needed and puts together what can be done at once. */
record Pruning(Trial trial, Set<String> wanted) {

    private static final Comparator<Act> BY_EFFORT =
            Comparator.comparing(Act::on).thenComparing(Comparator.comparingInt(Act::effort));

    /** By day and effort; none of them can be left out. */
    List<Act> least(List<Act> acts) {
        List<Act> rest = new ArrayList<>(acts);
        boolean fewer = true;
        while (fewer) {
            fewer = leftOut(rest) || merged(rest);
        }
        rest.sort(BY_EFFORT);
        return rest;
    }

    /** Tries those of the most effort first; of equals the later one, which others do not rest on. */
    private boolean leftOut(List<Act> rest) {
        List<Act> order = new ArrayList<>(rest.reversed());
        order.sort(Comparator.comparingInt(Act::effort).reversed());
        boolean fewer = false;
        for (Act act : order) {
            List<Act> without = new ArrayList<>(rest);
            without.remove(act);
            if (holds(without)) {
                rest.remove(act);
                fewer = true;
            }
        }
        return fewer;
    }

    private boolean merged(List<Act> rest) {
        for (int i = 0; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                Act both = Meeting.merged(rest.get(i), rest.get(j));
                if (both != null && holdsWith(rest, i, j, both)) {
                    rest.remove(j);
                    rest.set(i, both);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holdsWith(List<Act> rest, int i, int j, Act both) {
        List<Act> with = new ArrayList<>(rest);
        with.remove(j);
        with.set(i, both);
        return holds(with);
    }

    /** Quickly where it does not, and surely where it does. */
    private boolean holds(List<Act> acts) {
        return trial.holds(acts, wanted) && trial.holdsIndeed(acts, wanted);
    }
}
