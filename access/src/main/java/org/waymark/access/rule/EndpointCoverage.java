package org.waymark.access.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares the controllers of an application with the {@link EndpointTable}, for the test that keeps both in step. */
public final class EndpointCoverage {

    private EndpointCoverage() {}

    /** Every mapped method and address that no line of the table speaks of, as {@code GET /thing/{id}}. */
    public static List<String> missing(RequestMappingHandlerMapping controllers) {
        return controllers.getHandlerMethods().keySet().stream()
                .flatMap(EndpointCoverage::missing)
                .sorted()
                .toList();
    }

    private static Stream<String> missing(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods(mapping)
                        .filter(method ->
                                EndpointTable.roleFor(method, example(pattern)).isEmpty())
                        .map(method -> method + " " + pattern));
    }

    /** A mapping without methods answers all of them; a read and a write speak for the rest. */
    private static Stream<HttpMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : named.stream().map(RequestMethod::asHttpMethod);
    }

    /** An address that the pattern answers. */
    private static String example(String pattern) {
        return pattern.replaceAll("/?\\{\\*[^}]+}|/\\*\\*", "/a/b").replaceAll("\\{[^}]+}|\\*", "a");
    }
}
