package org.waymark.queryside.page.today;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.today.TodayPage.Scope;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.today.TodayView;
import org.waymark.queryside.today.Todays;

/** {@code /today}: what waits for who is signed in. Whoever recorded nothing yet sees the first community. */
@Controller
@NeedsViews
public final class TodayController {

    private static final String PATH = "/today";

    private final Todays todays;
    private final Communities communities;
    private final Words words;

    TodayController(Todays todays, Communities communities, MessageSource messages) {
        this.todays = todays;
        this.communities = communities;
        this.words = new Words(messages);
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) @Nullable String of, Clocks clocks, Model model) {
        String account = CurrentActor.signedIn().map(CurrentActor::accountId).orElse("");
        List<CommunityLine> all = communities.all();
        TodayView own = todays.of(account, clocks);
        String chosen = of == null && own.looked() == 0 && !all.isEmpty()
                ? all.getFirst().id()
                : of;
        CommunityLine community = chosen == null || chosen.isEmpty() ? null : known(all, chosen);
        TodayView view = community == null ? own : todays.ofCommunity(community.id(), clocks);
        Stream<Scope> mine = Stream.of(new Scope(words.text("today.scope.own"), PATH + "?of=", community == null));
        Stream<Scope> others = all.stream()
                .map(each -> new Scope(
                        each.name(),
                        PATH + "?of=" + Address.parameter(each.id()),
                        community != null && each.id().equals(community.id())));
        model.addAttribute(
                "page",
                new TodayComposer(words, () -> UUID.randomUUID().toString())
                        .page(
                                view,
                                Stream.concat(mine, others).toList(),
                                community == null ? "" : community.id(),
                                community == null ? null : community.name()));
        return "today/today";
    }

    private static CommunityLine known(List<CommunityLine> all, String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("community"));
    }
}
