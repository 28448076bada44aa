package org.waymark.queryside.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.waymark.access.CurrentActor;

/** Gives every page its frame, whichever controller answers. */
@ControllerAdvice
class SiteAdvice {

    @ModelAttribute("site")
    Site site() {
        return new Site(CurrentActor.signedIn().map(CurrentActor::displayName).orElse(null), null);
    }
}
