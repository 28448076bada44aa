package org.waymark.access.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.access.Running;

/** Every address has a rule, and an address without one is refused. */
class EndpointTableTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-in, ANYONE",
        "POST, /join, ANYONE",
        "GET, /waymark.css, ANYONE",
        "GET, /webjars/htmx.org/htmx.min.js, ANYONE",
        "GET, /actuator/health, ANYONE",
        "GET, /account/tokens, SIGNED_IN",
        "POST, /account/feeds, SIGNED_IN",
        "GET, /feeds/communities/c-1/key.ics, ANYONE",
        "GET, /communities/c-1/calendar, READER",
        "GET, /api/communities/c-1/calendar, READER",
        "PUT, /drafts/a/b, SIGNED_IN",
        "GET, /, READER",
        "GET, /api/partnerships/p-1/stage, READER",
        "GET, /api/commands/c-1/outcome, SIGNED_IN",
        "POST, /api/commands, SIGNED_IN",
        "POST, /api/rubrics/drafts, READER",
        "POST, /api/rubrics/drafts/1, SIGNED_IN",
        "GET, /communities/c-1/replay, READER",
        "POST, /communities/c-1/replay, READER",
        "DELETE, /api/anything, SIGNED_IN",
        "GET, /partnerships/p-1, READER",
        "GET, /partnerships/p-1/entries/e-1, READER",
        "GET, /partnerships/p-1/record/RecordMeeting, SIGNED_IN",
        "HEAD, /partnerships/p-1/record/StandDownChampion, SIGNED_IN",
        "GET, /partnerships/p-1/entries/e-1/correct, SIGNED_IN",
        "GET, /partnerships/p-1/entries/e-1/void, SIGNED_IN",
        "GET, /partnerships/p-1/entries/e-1/move, SIGNED_IN",
        "POST, /partnerships/p-1/entries/e-1/move/p-2, SIGNED_IN",
        "GET, /communities/new, SIGNED_IN",
        "GET, /communities/c-1/record/AppointReviewer, SIGNED_IN",
        "GET, /people, READER",
        "GET, /people/record/AffiliatePerson, SIGNED_IN",
        "GET, /communities/c-1/entries/e-1/void, SIGNED_IN",
        "POST, /partnerships/p-1/record/RecordMeeting, SIGNED_IN"
    })
    void saysWhoMayCall(String method, String path, Role role) {
        assertThat(EndpointTable.roleFor(HttpMethod.valueOf(method), path)).contains(role);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator/env",
        "GET, /actuator",
        "POST, /waymark.css",
        "DELETE, /partnerships/p-1",
        "GET, /nowhere",
        "GET, /board",
        "GET, /log/1",
        "POST, /partnerships/p-1/meetings",
        "POST, /feeds/communities/c-1/key.ics",
        "GET, /sign-in/x"
    })
    void refusesWhatItDoesNotName(String method, String path) {
        assertThat(EndpointTable.roleFor(HttpMethod.valueOf(method), path)).isEmpty();
    }

    @Test
    void namesEveryControllerOfAnApplication() {
        var controllers = Running.shared().named("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        assertThat(controllers.getHandlerMethods()).hasSizeGreaterThan(15);
        assertThat(EndpointCoverage.missing(controllers)).isEmpty();
    }

    @Test
    void aControllerNobodyThoughtOfIsFound() throws NoSuchMethodException {
        var controllers = new RequestMappingHandlerMapping();
        controllers.setApplicationContext(new StaticWebApplicationContext());
        controllers.afterPropertiesSet();
        controllers.registerMapping(
                RequestMappingInfo.paths("/backdoor/{id}")
                        .methods(RequestMethod.PUT)
                        .options(controllers.getBuilderConfiguration())
                        .build(),
                this,
                EndpointTableTest.class.getDeclaredMethod("aControllerNobodyThoughtOfIsFound"));
        assertThat(EndpointCoverage.missing(controllers)).containsExactly("PUT /backdoor/{id}");
        assertThat(EndpointCoverage.idle(controllers))
                .as("no controller of this application has use for it")
                .anySatisfy(line -> assertThat(line).contains("/source-indicators"));
    }
}
