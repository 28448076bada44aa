package org.waymark.casefile;

import org.waymark.registry.Defect;

/**
 * What is wrong with one line.
 *
 * @param file as the caller named it
 * @param line from 1, blank lines counted
 */
public record LineDefect(String file, int line, Defect defect) {

    /** For a terminal: place, field and value as far as there are any, reason, remedy. */
    @Override
    public String toString() {
        String value = defect.value().isEmpty() ? "" : " \"" + defect.value() + "\"";
        String what = (defect.field() + value).strip();
        return "%s:%d: %s%s (%s)"
                .formatted(file, line, what.isEmpty() ? "" : what + ": ", defect.reason(), defect.remedy());
    }
}
