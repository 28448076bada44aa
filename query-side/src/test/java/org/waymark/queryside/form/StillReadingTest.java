package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.page.PagesConfiguration;
import org.waymark.queryside.page.about.AboutController;
import org.waymark.queryside.page.about.ErrorPages;

/** While the views are built nothing is "not there" yet, and nothing typed is lost. */
class StillReadingTest {

    private static final String FORM = "/partnerships/larch/record/RecordOutreach";

    private final SetClock clock = new SetClock("2026-03-10");

    @SuppressWarnings("NullAway.Init")
    private GivenViews given;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @Import({PagesConfiguration.class, FormsConfiguration.class})
    static class Web {

        @Bean
        RecordingClient client() {
            return new RecordingClient();
        }

        @Bean
        FormsHarness.KeptDrafts drafts() {
            return new FormsHarness.KeptDrafts();
        }
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, Web.class);
        given.bean(Progress.class).expect(1850);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(FormsHarness.INES, ""));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        given.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORM,
                "/partnerships/larch/record",
                "/partnerships/larch/record/RecordMeeting",
                "/partnerships/larch/entries/p1/correct",
                "/people/ana",
                "/people/ana/entries/r-ana/void",
                "/organizations/acme/erase",
                "/communities/tamarack/record/AppointReviewer",
                "/communities/new",
                "/meetings/new",
                "/rubrics"
            })
    void aPageOverTheViewsWaitsForThem(String address) throws Exception {
        var answer = given.http().perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("0 of 1,850 entries are read", "This page asks again by itself");
    }

    @Test
    void aFormSentMeanwhileComesBackAsItWas() throws Exception {
        MockHttpServletResponse early = send();
        assertThat(early.getStatus()).isEqualTo(503);
        var page = Jsoup.parse(early.getContentAsString());
        assertThat(page.text()).contains("not recorded yet, but kept");
        assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(given.bean(RecordingClient.class).calls).isEmpty();

        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        given.bean(Progress.class).expect(0);
        var form = Jsoup.parse(
                given.http().perform(get(FORM)).andReturn().getResponse().getContentAsString());
        assertThat(form.text()).contains("still reading its record when you sent it", "Visited three companies");
        assertThat(form.select("[name=_command]").val())
                .as("sent once more, it is recorded once")
                .isEqualTo(FormsHarness.COMMAND);
    }

    @Test
    void everyControllerNeedsTheViewsOrIsNamedHere() {
        var controllers = given.bean(RequestMappingHandlerMapping.class).getHandlerMethods().values().stream()
                .map(method -> method.getBeanType())
                .filter(type -> type.isAnnotationPresent(Controller.class))
                .distinct()
                .toList();
        assertThat(controllers)
                .hasSizeGreaterThan(10)
                .filteredOn(type -> !type.isAnnotationPresent(NeedsViews.class))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(AboutController.class.getSimpleName(), ErrorPages.class.getSimpleName());
    }

    private MockHttpServletResponse send() throws Exception {
        var request = post(FORM);
        Map.of("_command", FormsHarness.COMMAND, "on", "2026-03-09", "note", "Visited three companies")
                .forEach(request::param);
        return given.http().perform(request).andReturn().getResponse();
    }
}
