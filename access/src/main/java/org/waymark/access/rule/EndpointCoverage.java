package org.waymark.access.rule;

import java.util.List;
import java.util.Optional;
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

    /** Every line of the table that no controller has use for: it would open an address before anybody thought of it. */
    public static List<String> idle(RequestMappingHandlerMapping controllers) {
        var used = controllers.getHandlerMethods().keySet().stream()
                .flatMap(EndpointCoverage::addresses)
                .map(address -> EndpointTable.lineFor(address.method(), example(address.pattern())))
                .flatMap(Optional::stream)
                .toList();
        return EndpointTable.forControllers().stream()
                .filter(line -> !used.contains(line))
                .map(EndpointRule::toString)
                .toList();
    }

    /** One method and one pattern of a controller. */
    private record Mapped(HttpMethod method, String pattern) {}

    private static Stream<String> missing(RequestMappingInfo mapping) {
        return addresses(mapping)
                .filter(address -> EndpointTable.lineFor(address.method(), example(address.pattern()))
                        .isEmpty())
                .map(address -> address.method() + " " + address.pattern());
    }

    private static Stream<Mapped> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods(mapping).map(method -> new Mapped(method, pattern)));
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
