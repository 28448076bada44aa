package org.waymark.queryside.page.trial;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.trial.TrialView;
import org.waymark.queryside.trial.Trials;

/** Says on every page and form of a community in trial, and of its partnerships, that only a few read it. */
@ControllerAdvice(basePackages = {"org.waymark.queryside.page", "org.waymark.queryside.form"})
public class TrialAdvice {

    private final Optional<Trials> trials;

    TrialAdvice(ObjectProvider<Trials> trials) {
        this.trials = Optional.ofNullable(trials.getIfAvailable());
    }

    /** The trial of what the page is about; it stands in the address, and on the first page it may be the only one. */
    @ModelAttribute("inTrial")
    @Nullable
    TrialView inTrial(HttpServletRequest request) {
        String path = request.getServletPath();
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String id = variables instanceof Map<?, ?> named && named.get("id") instanceof String given ? given : null;
        return trials.flatMap(known -> {
                    if (path.equals("/")) {
                        return known.ofTheOnlyCommunity();
                    }
                    if (id != null && path.startsWith("/communities/")) {
                        return known.of(Home.community(id));
                    }
                    return id != null && path.startsWith("/partnerships/")
                            ? known.of(Home.partnership(id))
                            : Optional.empty();
                })
                .orElse(null);
    }
}
