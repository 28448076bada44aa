package org.waymark.casefile;

import org.waymark.registry.Defect;

/**
 * What is wrong with one line.
 *
 * @param file as the caller named it
 * @param line from 1, blank lines counted
 */
public record LineDefect(String file, int line, Defect defect) {

    /** For a terminal: place, field, value, reason, remedy. */
    @Override
    public String toString() {
        String value = defect.value().isEmpty() ? "" : " \"" + defect.value() + "\"";
        return file + ":" + line + ": " + defect.field() + value + ": " + defect.reason() + " (" + defect.remedy()
                + ")";
    }
}
