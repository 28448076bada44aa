package org.waymark.queryside.page.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.access.AccessProperties;
import org.waymark.access.CurrentActor;
import org.waymark.access.OwnAddress;
import org.waymark.access.feed.Feeds;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.calendar.CalendarView;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.page.word.Words;

/**
 * The calendar that a secret address opens, for programs that have no session. Whatever is wrong with an address, the
 * answer is the same 404, so that nobody learns what there is; every address below is answered here, so that none
 * reaches a handler that writes it down.
 */
@Controller
@NeedsViews
public final class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ObjectProvider<Feeds> feeds;
    private final ObjectProvider<AccessProperties> properties;
    private final Calendars calendars;
    private final Rubrics rubrics;
    private final Words words;

    FeedController(
            ObjectProvider<Feeds> feeds,
            ObjectProvider<AccessProperties> properties,
            Calendars calendars,
            Rubrics rubrics,
            MessageSource messages) {
        this.feeds = feeds;
        this.properties = properties;
        this.calendars = calendars;
        this.rubrics = rubrics;
        this.words = new Words(messages);
    }

    @GetMapping(Feeds.PATH + "/communities/{id}/{key}" + Feeds.SUFFIX)
    ResponseEntity<byte[]> community(@PathVariable String id, @PathVariable String key, HttpServletRequest request) {
        return answer(Home.community(id), key, request);
    }

    @GetMapping(Feeds.PATH + "/partnerships/{id}/{key}" + Feeds.SUFFIX)
    ResponseEntity<byte[]> partnership(@PathVariable String id, @PathVariable String key, HttpServletRequest request) {
        return answer(Home.partnership(id), key, request);
    }

    @GetMapping(Feeds.PATH + "/**")
    ResponseEntity<byte[]> nothing() {
        return nothingThere();
    }

    /** Nobody is named: an address gets into the hands of calendar services that nobody here made an account for. */
    private ResponseEntity<byte[]> answer(Home home, String key, HttpServletRequest request) {
        return Optional.ofNullable(feeds.getIfAvailable())
                .flatMap(kept -> kept.opens(home.address(), key))
                .flatMap(maker -> CurrentActor.as(Optional.of(maker), () -> text(home, request)))
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .header("Referrer-Policy", "no-referrer")
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(FeedController::nothingThere);
    }

    private Optional<String> text(Home home, HttpServletRequest request) {
        return today(home)
                .map(view ->
                        new FeedText(words, view, ClauseNames.of(words, rubrics, view.basis()), own(request)).text());
    }

    /** Of what begins on a day to come there is nothing yet, and no page that says so: programs read this. */
    private Optional<CalendarView> today(Home home) {
        try {
            return calendars.calendar(home, Clocks.newest(), Audience.OPEN);
        } catch (ClockException early) {
            return Optional.empty();
        }
    }

    private String own(HttpServletRequest request) {
        return Optional.ofNullable(properties.getIfAvailable())
                .map(known -> OwnAddress.of(known, request))
                .orElse("");
    }

    private static ResponseEntity<byte[]> nothingThere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body("There is no such calendar, or its address was revoked.\n".getBytes(StandardCharsets.UTF_8));
    }
}
