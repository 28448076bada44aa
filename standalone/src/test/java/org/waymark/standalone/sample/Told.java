package org.waymark.standalone.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One fact of a telling: what is said, of which day, and when it was recorded; its entry id comes last. */
final class Told {

    private final ObjectNode fact;
    private final @Nullable String on;
    private final LocalDate day;
    private LocalDate recorded;
    private String entry = "";

    Told(ObjectNode fact, @Nullable String on, LocalDate day, LocalDate recorded) {
        this.fact = fact;
        this.on = on;
        this.day = day;
        this.recorded = recorded;
    }

    String name() {
        return fact.required("fact").stringValue();
    }

    boolean registersThePartnership() {
        return name().equals("PartnershipRegistered");
    }

    ObjectNode fact() {
        return fact;
    }

    /** As it is written, approximate perhaps; null where a fact has none. */
    @Nullable
    String on() {
        return on;
    }

    /** The first day on which it may have happened. */
    LocalDate day() {
        return day;
    }

    LocalDate recorded() {
        return recorded;
    }

    void recordNotBefore(LocalDate other) {
        if (recorded.isBefore(other)) {
            recorded = other;
        }
    }

    String entry() {
        return entry;
    }

    void enterAs(String id) {
        entry = id;
    }
}
