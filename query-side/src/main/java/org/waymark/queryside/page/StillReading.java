package org.waymark.queryside.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.page.board.BoardController;
import org.waymark.queryside.page.entry.EntryController;
import org.waymark.queryside.page.partnership.PartnershipController;
import org.waymark.queryside.page.why.WhyController;

/** Keeps the pages that state a stage shut until the views have read the log once: half a record gives wrong stages. */
final class StillReading implements HandlerInterceptor {

    private static final List<Class<?>> STATING =
            List.of(BoardController.class, EntryController.class, PartnershipController.class, WhyController.class);

    private final Progress progress;

    StillReading(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && STATING.contains(method.getBeanType()) && progress.underway()) {
            throw new NotReadYet(progress.taken(), progress.goal());
        }
        return true;
    }
}
