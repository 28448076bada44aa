package org.waymark.standalone.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;

/** Days on which partnerships meet, and days on which somebody sits down to record. */
final class WorkingDays {

    /** When entries are recorded, UTC: all in one hour, so that a day's entries share a commit and load quickly. */
    static final LocalTime OFFICE_HOUR = LocalTime.of(15, 0);

    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 21);
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 3);
    private static final int A_WEEK = 7;

    private WorkingDays() {}

    /** This day or one soon before or after that is no weekend and no holiday week. */
    static LocalDate near(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        if (!inYear.isBefore(CHRISTMAS)) {
            return near(day.minusDays(A_WEEK));
        }
        if (!inYear.isAfter(NEW_YEAR)) {
            return near(day.plusDays(A_WEEK));
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /** The day on which it is recorded: coordinators keep an hour twice a week for it. */
    static LocalDate ofRecording(LocalDate notBefore) {
        LocalDate day = notBefore;
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY && day.getDayOfWeek() != DayOfWeek.FRIDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
