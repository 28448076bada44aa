package org.waymark.commandside.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.commandside.request.ReadRequest;
import org.waymark.commandside.stream.IndexedDefects;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.registry.Defect;

/** Refuses what is said to be done on a day that has not come where the community is. */
public final class Calendar {

    private static final ZoneId LAST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(-12);
    private static final ZoneId FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);

    private final Clock clock;
    private final Zones zones;

    public Calendar(Clock clock, Zones zones) {
        this.clock = clock;
        this.zones = zones;
    }

    /** What is wrong with the days of a request. */
    public List<Defect> objections(ReadRequest.Sound request) {
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < request.asked().size(); i++) {
            List<Defect> found = objections(request.asked().get(i).command().fact());
            defects.addAll(request.indexed() ? IndexedDefects.of(i, found) : found);
        }
        return defects;
    }

    private List<Defect> objections(Fact fact) {
        Fact told = fact instanceof EntryCorrected correction ? correction.with() : fact;
        FuzzyDate on = told.header().on();
        if (on == null || !HasHappened.isTold(fact) || !isAhead(on.first(), told)) {
            return List.of();
        }
        return List.of(new Defect(
                fact.equals(told) ? "on" : "with.fields.on",
                on.toString(),
                "not-yet",
                "This tells of something done, and that day has not come.",
                "Record it when it has happened; a launch that is planned can be scheduled."));
    }

    /** The zone is looked up only while the answer depends on it. */
    private boolean isAhead(LocalDate day, Fact fact) {
        if (!day.isAfter(today(LAST_TO_BEGIN_A_DAY))) {
            return false;
        }
        return day.isAfter(today(FIRST_TO_BEGIN_A_DAY)) || day.isAfter(today(zone(fact)));
    }

    private ZoneId zone(Fact fact) {
        @Nullable String partnership = fact.header().partnership();
        return partnership == null ? ZoneOffset.UTC : zones.of(partnership);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
