package org.waymark.commandside.stream;

import java.util.List;
import org.waymark.registry.Defect;

/** Puts the place of an entry before its defects, where several entries were sent together. */
public final class IndexedDefects {

    private IndexedDefects() {}

    /** The same defects, each field under {@code entries[index].} */
    public static List<Defect> of(int index, List<Defect> defects) {
        return defects.stream().map(defect -> at(index, defect)).toList();
    }

    private static Defect at(int index, Defect defect) {
        String field = "entries[" + index + "]" + (defect.field().isEmpty() ? "" : "." + defect.field());
        return new Defect(field, defect.value(), defect.code(), defect.reason(), defect.remedy());
    }
}
