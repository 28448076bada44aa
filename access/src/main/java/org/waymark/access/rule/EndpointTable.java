package org.waymark.access.rule;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * The one place that says who may call which address. The first line that fits decides; an address no line fits is
 * refused, so a new page is closed until somebody thought about it here.
 */
public final class EndpointTable {

    private static final List<HttpMethod> READ = List.of(GET, HEAD);
    private static final List<HttpMethod> FORM = List.of(GET, HEAD, POST);
    private static final List<HttpMethod> POST_ONLY = List.of(POST);
    private static final List<HttpMethod> ALL = List.of();

    /** Everything that shows what is on the log. */
    private static final String[] PAGES = {
        "/",
        "/communities/**",
        "/partnerships/**",
        "/people/**",
        "/organizations/**",
        "/meetings/new",
        "/rubrics/**",
        "/source-indicators"
    };

    /** Their own keys open them, and nothing but the one calendar that each was made for. */
    private static final String[] FEEDS = {"/feeds/**"};

    /** Forms offer people by name and serve to record: both are for who is signed in, wherever the entry stands. */
    private static final String[] FORMS = {
        "/today",
        "/communities/new",
        "/communities/*/trial/**",
        "/*/*/record/**",
        "/*/*/entries/*/correct",
        "/*/*/entries/*/void",
        "/partnerships/*/entries/*/move/**",
        "/*/*/entries/*/erase",
        "/people/record/**",
        "/people/*/erase",
        "/organizations/*/erase"
    };

    /** Texts that are sent to be tried: nothing is recorded, so whoever may read the answer may ask. */
    private static final String[] TRIALS = {"/api/rubrics/drafts", "/communities/*/replay"};

    /** What is answered without a controller: files, health, signing out. */
    private static final List<EndpointRule> UNCONTROLLED = Stream.of(
                    rules(Role.ANYONE, READ, "/*.css", "/*.js", "/*.svg", "/*.ico", "/webjars/**"),
                    rules(Role.ANYONE, READ, "/actuator/health/**"),
                    rules(Role.SIGNED_IN, ALL, "/sign-out"))
            .flatMap(rules -> rules)
            .toList();

    private static final List<EndpointRule> FORM_RULES =
            rules(Role.SIGNED_IN, FORM, FORMS).toList();

    private static final List<EndpointRule> RULES = Stream.of(
                    rules(Role.ANYONE, FORM, "/sign-in", "/first-account", "/join", "/reset-password"),
                    rules(Role.ANYONE, READ, "/about"),
                    rules(Role.ANYONE, READ, FEEDS),
                    UNCONTROLLED.stream(),
                    rules(Role.ANYONE, ALL, "/error"),
                    rules(Role.SIGNED_IN, ALL, "/account/**", "/drafts/**"),
                    rules(Role.SIGNED_IN, READ, "/api/commands/**"),
                    rules(Role.READER, READ, "/api/**"),
                    rules(Role.READER, POST_ONLY, TRIALS),
                    rules(Role.SIGNED_IN, ALL, "/api/**"),
                    FORM_RULES.stream(),
                    rules(Role.READER, READ, PAGES))
            .flatMap(rules -> rules)
            .toList();

    private EndpointTable() {}

    /** What a caller must be; empty when no line speaks of this address, which means no. */
    public static Optional<Role> roleFor(HttpMethod method, String path) {
        return lineFor(method, path).map(EndpointRule::role);
    }

    /** The line that decides about an address. */
    static Optional<EndpointRule> lineFor(HttpMethod method, String path) {
        return RULES.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }

    /** The lines that only a controller can have use for. */
    static List<EndpointRule> forControllers() {
        return RULES.stream().filter(rule -> !UNCONTROLLED.contains(rule)).toList();
    }

    /** Whether an address is a form that records entries, so that the sign-in page can say what it is for. */
    public static boolean isForm(String path) {
        return FORM_RULES.stream().anyMatch(rule -> rule.covers(GET, path));
    }

    private static Stream<EndpointRule> rules(Role role, List<HttpMethod> methods, String... patterns) {
        return Arrays.stream(patterns).map(pattern -> EndpointRule.of(role, methods, pattern));
    }
}
