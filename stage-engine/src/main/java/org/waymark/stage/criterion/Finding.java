package org.waymark.stage.criterion;

import java.util.List;
import org.waymark.stage.interval.Verdicts;

/**
 * What the record answers to one question.
 *
 * @param verdicts when it holds
 * @param groups what is counted, such as champions or organisations: each counts once
 * @param need how many must hold
 */
public record Finding(Verdicts verdicts, List<Group> groups, int need) {

    /** Something counted once, and the entries that may make it count. */
    public record Group(String key, Verdicts verdicts, List<Item> items) {}
}
