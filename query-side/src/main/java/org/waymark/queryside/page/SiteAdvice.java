package org.waymark.queryside.page;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.waymark.access.CurrentActor;

/** Gives every page its frame, whichever controller answers. */
@ControllerAdvice
public class SiteAdvice {

    private final @Nullable String risks;

    SiteAdvice(ObjectProvider<AcceptedRisks> risks) {
        this.risks = risks.stream()
                .flatMap(accepted -> accepted.words().stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
    }

    /** The frame, for whoever asks now. */
    @ModelAttribute("site")
    public Site site() {
        return new Site(CurrentActor.signedIn().map(CurrentActor::displayName).orElse(null), null, risks);
    }
}
