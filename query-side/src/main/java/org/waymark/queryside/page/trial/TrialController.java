package org.waymark.queryside.page.trial;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.trial.TrialView;
import org.waymark.queryside.trial.Trials;

/** {@code /communities/{id}/trial}: who reads a community in trial, what is still to be looked over, and its end. */
@Controller
@NeedsViews
public final class TrialController {

    private static final String ADMISSIONS = "/trial/admissions";

    private final ObjectProvider<Trials> trials;
    private final Determinations determinations;
    private final Words words;

    TrialController(ObjectProvider<Trials> trials, Determinations determinations, MessageSource messages) {
        this.trials = trials;
        this.determinations = determinations;
        this.words = new Words(messages);
    }

    @GetMapping("/communities/{id}/trial")
    String show(@PathVariable String id, Model model) {
        return page(trial(id), null, model);
    }

    @PostMapping("/communities/{id}" + ADMISSIONS)
    String admit(@PathVariable String id, @RequestParam String email, CurrentActor actor, Model model) {
        TrialView trial = trial(id);
        boolean admitted = trials.getObject().admit(id, email, actor.accountId());
        return admitted ? "redirect:" + Home.community(id).address() + "/trial" : page(trial, email.strip(), model);
    }

    /** Whoever removes themselves has nothing more to read here. */
    @PostMapping("/communities/{id}" + ADMISSIONS + "/remove")
    String remove(@PathVariable String id, @RequestParam String account, CurrentActor actor) {
        trial(id);
        trials.getObject().remove(id, account);
        boolean stays = trials.getObject().of(Home.community(id)).isPresent();
        return "redirect:" + (stays ? Home.community(id).address() + "/trial" : "/");
    }

    /** What is in no trial has no such page, as what is not there has none. */
    private TrialView trial(String id) {
        Home home = Home.community(id);
        return Optional.ofNullable(trials.getIfAvailable())
                .flatMap(known -> known.of(home))
                .orElseThrow(() -> new NotHere(home.word()));
    }

    private String page(TrialView trial, @Nullable String typed, Model model) {
        Home home = Home.community(trial.community());
        var found = determinations
                .community(home.id(), Clocks.newest(), ListPage.of(null), Audience.current())
                .orElseThrow(() -> new NotHere(home.word()));
        model.addAttribute(
                "page",
                new TrialPage(
                        trial.name(),
                        home.address(),
                        words.line("trial.lead", trial.readers().size()),
                        words.line("trial.found", found.determined(), found.partnerships(), found.drifting()),
                        words.line("trial.publish.shown", trial.partnerships()),
                        home.record("MakeDeterminations"),
                        home.address() + "/determinations",
                        home.record("PublishCommunity"),
                        home.address() + ADMISSIONS,
                        trial.readers().stream()
                                .map(reader -> new TrialPage.Row(reader.account(), reader.name(), reader.founder()))
                                .toList(),
                        typed));
        return "trial/trial";
    }
}
