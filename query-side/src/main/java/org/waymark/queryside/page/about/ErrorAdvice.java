package org.waymark.queryside.page.about;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.NotReadYet;
import org.waymark.queryside.page.NotThen;
import org.waymark.queryside.page.SiteAdvice;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.working.StillWorking;
import org.waymark.registry.Defect;

/** Pages that say what is wrong and what to do next. Programs get problem details from the API, not these. */
@ControllerAdvice(basePackages = {"org.waymark.queryside.page", "org.waymark.queryside.form"})
public final class ErrorAdvice {

    /** Parameters that name a rubric and not a day. */
    private static final Set<String> RUBRICS = Set.of("rubric", "candidate");

    /** Parameters of a replay, which without them is a form. */
    private static final Set<String> OF_A_TRIAL = Set.of("candidate", "from");

    /** Seconds after which a page that waits for the views asks again by itself. */
    private static final int AGAIN_AFTER = 3;

    private static final int LONGEST_POSITION = 18;

    /** What is wrong with a clock, for people. */
    public record Told(String field, String value, String text) {}

    private final Words words;
    private final Optional<Progress> progress;
    private final SiteAdvice frame;

    ErrorAdvice(MessageSource messages, ObjectProvider<Progress> progress, SiteAdvice frame) {
        this.frame = frame;
        this.words = new Words(messages);
        this.progress = Optional.ofNullable(progress.getIfAvailable());
    }

    @ExceptionHandler
    ModelAndView notReadYet(NotReadYet early) {
        var view = waiting("error/reading", early.taken(), early.goal());
        switch (early.sent()) {
            case NOTHING -> {}
            case KEPT -> view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            case LOST -> {
                view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
                view.addObject("againAfter", null);
            }
        }
        view.addObject("sent", early.sent().name());
        return view;
    }

    @ExceptionHandler
    ModelAndView stillWorking(StillWorking early) {
        var view = waiting("error/working", early.done(), early.all());
        view.setStatus(HttpStatus.ACCEPTED);
        return view;
    }

    @ExceptionHandler
    ModelAndView notThen(NotThen early) {
        var view = page("error/not-then", HttpStatus.OK);
        view.addObject("lead", words.line("error.not-then.lead", early.name(), early.first()));
        view.addObject("home", early.home());
        return view;
    }

    @ExceptionHandler
    ModelAndView notHere(NotHere missing, HttpServletRequest request) {
        String position = request.getParameter("minPosition");
        boolean saved = position != null
                && position.matches("\\d{1," + LONGEST_POSITION + "}")
                && progress.filter(views -> views.missing(Long.parseLong(position)))
                        .isPresent();
        if (saved) {
            return progress.map(views -> waiting("error/saved", views.taken(), views.goal()))
                    .orElseThrow();
        }
        var view = page("error/error", HttpStatus.NOT_FOUND);
        view.addObject("kind", ErrorKind.NOTHING_HERE.word());
        return view;
    }

    @ExceptionHandler
    ModelAndView clock(ClockException wrong) {
        HttpStatus status = switch (wrong.kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_BASIS, UNKNOWN_RUBRIC, BEFORE_FIRST -> HttpStatus.NOT_FOUND;
            case OTHER_LOG -> HttpStatus.CONFLICT;
        };
        var view = page("error/clock", status);
        view.addObject("defects", wrong.defects().stream().map(this::told).toList());
        view.addObject("rubric", wrong.defects().stream().allMatch(each -> RUBRICS.contains(each.field())));
        view.addObject("trial", wrong.defects().stream().anyMatch(each -> OF_A_TRIAL.contains(each.field())));
        return view;
    }

    /** A clock as the address names it, what was given, and a sentence each for the rule and the remedy. */
    private Told told(Defect defect) {
        String field = words.text("error.clock." + defect.field());
        return new Told(
                field, defect.value(), "%s %s. %s.".formatted(field, defect.reason(), capital(defect.remedy())));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A page that asks again by itself, also without script. */
    private ModelAndView waiting(String name, long taken, long goal) {
        var view = page(name, HttpStatus.OK);
        view.addObject("againAfter", AGAIN_AFTER);
        view.addObject("taken", taken);
        view.addObject("goal", goal);
        return view;
    }

    private ModelAndView page(String name, HttpStatus status) {
        var view = new ModelAndView(name, status);
        view.addObject("site", frame.site());
        return view;
    }
}
