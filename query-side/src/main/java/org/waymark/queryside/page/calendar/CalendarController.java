package org.waymark.queryside.page.calendar;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.Site;
import org.waymark.queryside.page.Subject;
import org.waymark.queryside.page.clock.ClockWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Words;

/** {@code /partnerships/{id}/calendar} and {@code /communities/{id}/calendar}. */
@Controller
@NeedsViews
public final class CalendarController {

    private final Calendars calendars;
    private final EntryShelf shelf;
    private final Rubrics rubrics;
    private final Words words;

    CalendarController(Calendars calendars, EntryShelf shelf, Rubrics rubrics, MessageSource messages) {
        this.calendars = calendars;
        this.shelf = shelf;
        this.rubrics = rubrics;
        this.words = new Words(messages);
    }

    @GetMapping({"/partnerships/{id}/calendar", "/communities/{id}/calendar"})
    String show(@PathVariable String id, Clocks clocks, HttpServletRequest request, Model model) {
        var home = Home.at(request.getRequestURI(), id);
        var audience = Audience.current();
        var known = NotThen.find(home, clocks, asked -> shelf.all(home, asked, audience), Subject::of);
        var same = Clocks.of(known.basis());
        var view = NotThen.whenBegun(Subject.of(known), () -> calendars.calendar(home, same, audience))
                .orElseThrow(() -> new NotHere(home.word()));
        var clockWords = ClockWords.of(words, Subject.of(known));
        var panel = clockWords.panel(clocks, view.basis(), known.freshness());
        var lines = EntryLines.of(words, known).asking(panel.same());
        model.addAttribute(
                "page",
                new CalendarComposer(words, lines, ClauseNames.of(words, rubrics, view.basis()), panel).page(view));
        Site.on(model, clockWords.foot(view.basis(), view.freshness()));
        return "calendar/calendar";
    }
}
