package org.waymark.queryside.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.directory.Text;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;

/** Which entry started the meeting, plan or priority that an id refers to. */
final class Started {

    private final Map<String, Standing<?>> byId = new HashMap<>();

    private final Reading reading;

    Started(Reading reading) {
        this.reading = reading;
        for (Standing<?> each : reading.facts()) {
            for (FieldSpec field : FactTypes.of(each.fact()).shape().fields()) {
                if (field.mints()) {
                    byId.putIfAbsent(key(field.name(), field.in(each.fact())), each);
                }
            }
        }
    }

    /** Whether an entry of this id is in force. */
    boolean isEntry(String id) {
        return reading.find(id).isPresent();
    }

    /** The entry that started it, if one in force did. */
    @Nullable
    String entry(Refers.To to, String id) {
        if (to == Refers.To.ENTRY) {
            return id;
        }
        Standing<?> start = find(to, id);
        return start == null ? null : start.entry();
    }

    /** Its title, where it has one. */
    @Nullable
    Text title(Refers.To to, String id) {
        Standing<?> start = find(to, id);
        return start == null
                ? null
                : FactTypes.of(start.fact())
                        .shape()
                        .field("title")
                        .map(field -> Text.shown(String.valueOf(field.in(start.fact()))))
                        .orElse(null);
    }

    private @Nullable Standing<?> find(Refers.To to, String id) {
        return byId.get(key(to.name().toLowerCase(Locale.ROOT), id));
    }

    private static String key(String field, @Nullable Object id) {
        return field + ":" + id;
    }
}
