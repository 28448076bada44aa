package org.waymark.queryside.page.about;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.page.NotHere;
import org.waymark.queryside.page.Site;

/** Pages that say what is wrong and what to do next. Programs get problem details from the API, not these. */
@ControllerAdvice(basePackages = "org.waymark.queryside.page")
public final class ErrorAdvice {

    @ExceptionHandler
    ModelAndView notHere(NotHere missing) {
        var view = page("error/error", HttpStatus.NOT_FOUND);
        view.addObject("kind", ErrorKind.NOTHING_HERE.word());
        return view;
    }

    @ExceptionHandler
    ModelAndView clock(ClockException wrong) {
        HttpStatus status = switch (wrong.kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_BASIS -> HttpStatus.NOT_FOUND;
            case OTHER_LOG -> HttpStatus.CONFLICT;
        };
        var view = page("error/clock", status);
        view.addObject("defects", wrong.defects());
        return view;
    }

    private static ModelAndView page(String name, HttpStatus status) {
        var view = new ModelAndView(name, status);
        view.addObject(
                "site",
                new Site(CurrentActor.signedIn().map(CurrentActor::displayName).orElse(null), null));
        return view;
    }
}
