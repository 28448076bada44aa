package org.waymark.commandside.stream;

import java.util.ArrayList;
import java.util.List;

/** The entries that registered a thing: more than one only where an earlier one was voided. */
public record Registrations(List<String> entries) {

    /** Nobody registered it. */
    public static final Registrations NONE = new Registrations(List.of());

    public Registrations {
        entries = List.copyOf(entries);
    }

    /** These and one more. */
    public Registrations with(String entry) {
        List<String> more = new ArrayList<>(entries);
        more.add(entry);
        return new Registrations(more);
    }

    /** Whether one of them still stands. */
    public boolean stand(StreamRecord record) {
        return entries.stream().anyMatch(entry -> record.inForce(entry).isPresent());
    }
}
