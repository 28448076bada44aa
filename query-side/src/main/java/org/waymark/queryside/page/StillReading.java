package org.waymark.queryside.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.waymark.access.draft.Drafts;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.page.NotReadYet.Sent;

/**
 * Keeps what {@linkplain NeedsViews answers from the views} shut until they have read the log once: half a record gives
 * wrong stages. A form that is sent meanwhile is not lost, also without JavaScript: it comes back filled in.
 */
final class StillReading implements HandlerInterceptor {

    private final Progress progress;
    private final Optional<Drafts> drafts;

    StillReading(Progress progress, Optional<Drafts> drafts) {
        this.progress = progress;
        this.drafts = drafts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && needsViews(method) && progress.underway()) {
            throw new NotReadYet(progress.taken(), progress.goal(), sent(request));
        }
        return true;
    }

    private static boolean needsViews(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), NeedsViews.class);
    }

    private Sent sent(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Sent.NOTHING;
        }
        return drafts.filter(kept -> kept.keep(request)).isPresent() ? Sent.KEPT : Sent.LOST;
    }
}
