package org.waymark.access.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.AccessProperties;
import org.waymark.access.CurrentActor;
import org.waymark.access.Moment;
import org.waymark.access.OwnAddress;
import org.waymark.access.feed.CalendarFeed;
import org.waymark.access.feed.Feeds;

/** One's secret addresses of calendars: make one from a calendar's page, see when it was last read, revoke it. */
@Controller
@RequestMapping("/account/feeds")
public final class FeedPage {

    private static final String PAGE = "access/feeds";

    private final Feeds feeds;
    private final AccessProperties properties;

    FeedPage(Feeds feeds, AccessProperties properties) {
        this.feeds = feeds;
        this.properties = properties;
    }

    /** An address as a row of the page. */
    public record Row(
            String id,
            String name,
            String href,
            Moment created,
            @Nullable Moment lastRead,
            @Nullable Moment revoked) {

        static Row of(CalendarFeed feed) {
            return new Row(
                    feed.id(),
                    feed.name(),
                    feed.about() + "/calendar",
                    new Moment(feed.created()),
                    Moment.of(feed.lastRead()),
                    Moment.of(feed.revoked()));
        }
    }

    @GetMapping
    String show(CurrentActor actor, Model model) {
        return page(actor, Map.of(), model);
    }

    /** Shows the address in the answer itself: nowhere else is its key known. */
    @PostMapping
    String create(
            CurrentActor actor,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var problem = feeds.problem(actor, about);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, Map.of("about", problem.get()), model);
        }
        model.addAttribute("address", OwnAddress.of(properties, request) + feeds.create(actor, about, name));
        return page(actor, Map.of(), model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(CurrentActor actor, @PathVariable String id) {
        feeds.revoke(actor, id);
        return "redirect:/account/feeds";
    }

    private String page(CurrentActor actor, Map<String, String> problems, Model model) {
        model.addAttribute("feeds", feeds.of(actor).stream().map(Row::of).toList());
        model.addAttribute("problems", problems);
        return PAGE;
    }
}
