package org.waymark.access.rule;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the {@link EndpointTable}.
 *
 * @param methods the methods it speaks of; empty means all of them
 */
record EndpointRule(Role role, List<HttpMethod> methods, PathPattern pattern) {

    static EndpointRule of(Role role, List<HttpMethod> methods, String pattern) {
        return new EndpointRule(role, methods, PathPatternParser.defaultInstance.parse(pattern));
    }

    boolean covers(HttpMethod method, String path) {
        return (methods.isEmpty() || methods.contains(method)) && pattern.matches(PathContainer.parsePath(path));
    }
}
