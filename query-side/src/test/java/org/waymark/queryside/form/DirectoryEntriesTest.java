package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.page.PagesConfiguration;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** A person or an organization that was entered wrongly, put right by clicking: from the form to every page and back. */
class DirectoryEntriesTest {

    private final SetClock clock = new SetClock("2026-03-10");

    @SuppressWarnings("NullAway.Init")
    private GivenViews given;

    @SuppressWarnings("NullAway.Init")
    private RecordingClient client;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @Import({PagesConfiguration.class, FormsConfiguration.class})
    static class Web implements WebMvcConfigurer {

        @Bean
        RecordingClient client() {
            return new RecordingClient();
        }

        @Bean
        FormsHarness.KeptDrafts drafts() {
            return new FormsHarness.KeptDrafts();
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new InesAsks());
        }
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, Web.class);
        client = given.bean(RecordingClient.class);
        client.answer = this::record;
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(FormsHarness.INES, ""));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        given.close();
    }

    /** Puts on the log what was sent, so that the pages that follow show it. */
    private CommandReply record(CommandCall call) {
        var accepted = (CommandReply.Accepted) RecordingClient.accept(call);
        ObjectNode line = call.body().deepCopy();
        line.put("fact", accepted.entries().getFirst().fact());
        return new CommandReply.Accepted(given.record(line.toString()), accepted.entries(), false);
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Sends the form as it opened, but for some fields: name, value, name, value. */
    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        var request = post(address).param("_command", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return given.http().perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse correctAna(String name) throws Exception {
        return send(
                "/people/ana/entries/r-ana/correct",
                "_reading",
                "/",
                "on",
                "2026-01-05",
                "name",
                name,
                "visibility",
                "community",
                "amend.reason",
                "Misspelt.");
    }

    @Test
    void aMisspeltPersonIsCorrectedAndEveryPageSaysTheNewName() throws Exception {
        assertThat(page("/partnerships/larch/entries/m2").select("a[href=/people/ana]"))
                .isNotEmpty();
        assertThat(page("/people/ana").select("ol.entries a").eachAttr("href"))
                .containsExactlyInAnyOrder("/people/ana/entries/r-ana", "/people/ana/entries/f-ana");
        Document form = page("/people/ana/entries/r-ana/correct");
        assertThat(form.select("[name=name]").val()).isEqualTo("Ana Ruiz");
        assertThat(form.select(".breadcrumb a").eachAttr("href")).contains("/people/ana", "/people/ana/entries/r-ana");

        MockHttpServletResponse response = correctAna("Anna Ruíz");

        ObjectNode body = client.sent("CorrectEntry");
        assertThat(body.get("person").asString()).isEqualTo("ana");
        assertThat(body.has("org") || body.has("partnership") || body.has("community"))
                .isFalse();
        assertThat(body.get("corrects").asString()).isEqualTo("r-ana");
        assertThat(body.at("/with/fields/person").asString()).isEqualTo("ana");
        String next = response.getRedirectedUrl();
        assertThat(next).startsWith("/people/ana?minPosition=");
        Document person = page(String.valueOf(next));
        assertThat(person.select("h1").text()).isEqualTo("Anna Ruíz");
        assertThat(person.select(".recorded a").attr("href")).startsWith("/people/ana/entries/");
        assertThat(page("/partnerships/larch/entries/m2")
                        .select("a[href=/people/ana]")
                        .eachText())
                .containsOnly("Anna Ruíz");
        assertThat(page("/partnerships/larch").text()).contains("Anna Ruíz").doesNotContain("Ana Ruiz");
        assertThat(page("/organizations/acme").text()).contains("Anna Ruíz");
        assertThat(page("/people/ana/entries/r-ana").select("main").text())
                .contains("Anna Ruíz", "Ana Ruiz", "Misspelt.");
    }

    @Test
    void whatIsRefusedStandsBesideItsField() throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(new Defect(
                "with.fields.name", "", "missing", "PersonRegistered needs a name.", "Give the field a value.")));
        MockHttpServletResponse response = correctAna("");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8))
                        .select("#f-name-error")
                        .text())
                .isNotEmpty();
    }

    @Test
    void aPersonRegisteredTwiceIsVoidedOfferedNoMoreAndTheVoidCanBeTakenBack() throws Exception {
        given.record(
                "{'fact':'PersonRegistered','entry':'r-ana2','on':'2026-01-05','person':'ana2','name':'Anna Twice'}");
        assertThat(offered("Anna")).containsExactly("ana2");

        String next = String.valueOf(
                send("/people/ana2/entries/r-ana2/void", "reason", "Twice.").getRedirectedUrl());

        assertThat(client.sent("VoidEntry").get("person").asString()).isEqualTo("ana2");
        Document person = page(next);
        assertThat(person.select("h1").text()).isEqualTo("Anna Twice");
        assertThat(person.select(".notice-alert").text()).startsWith("This registration was voided");
        assertThat(offered("Anna")).isEmpty();
        String voiding = client.sent("VoidEntry").get("entry").asString();
        page("/people/ana2/entries/" + voiding + "/void");
        send("/people/ana2/entries/" + voiding + "/void", "reason", "They are two.");
        assertThat(page("/people/ana2").select(".notice-alert")).isEmpty();
        assertThat(offered("Anna")).containsExactly("ana2");
    }

    private List<String> offered(String typed) {
        return given.directory().persons("tamarack", typed, 10, Audience.SIGNED_IN).stream()
                .map(card -> card.person().id())
                .toList();
    }

    @Test
    void anOrganizationIsCorrectedTheSameWay() throws Exception {
        assertThat(page("/organizations/acme").select("ol.entries a").eachAttr("href"))
                .containsExactly("/organizations/acme/entries/o-acme");
        page("/organizations/acme/entries/o-acme/correct");
        MockHttpServletResponse response = send(
                "/organizations/acme/entries/o-acme/correct",
                "_reading",
                "/",
                "on",
                "2026-01-05",
                "name",
                "Acme Foundry",
                "visibility",
                "community",
                "amend.reason",
                "Its old name.");
        ObjectNode body = client.sent("CorrectEntry");
        assertThat(body.get("org").asString()).isEqualTo("acme");
        assertThat(body.at("/with/fields/org").asString()).isEqualTo("acme");
        assertThat(page(String.valueOf(response.getRedirectedUrl()))
                        .select("h1")
                        .text())
                .isEqualTo("Acme Foundry");
        assertThat(page("/partnerships/larch/entries/m2")
                        .select("a[href=/organizations/acme]")
                        .eachText())
                .containsOnly("Acme Foundry");
    }

    @Test
    void anOrganizationRegisteredTwiceIsVoidedAndKeepsItsPage() throws Exception {
        given.record(
                "{'fact':'OrganisationRegistered','entry':'o-twice','on':'2026-01-05','org':'twice','name':'Acme Again'}");
        String next = String.valueOf(send("/organizations/twice/entries/o-twice/void", "reason", "Twice.")
                .getRedirectedUrl());
        assertThat(client.sent("VoidEntry").get("org").asString()).isEqualTo("twice");
        assertThat(page(next).select("h1").text()).isEqualTo("Acme Again");
        assertThat(page(next).select(".notice-alert").text()).startsWith("This registration was voided");
        assertThat(given.directory().organisations("tamarack", "Acme", 10))
                .extracting(name -> name.id())
                .containsExactly("acme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/ana/entries/none/correct",
                "/people/nobody/entries/r-ana/void",
                "/organizations/ana/entries/r-ana/void",
                "/organizations/acme/entries/r-ana",
                "/people/nobody/entries"
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        assertThat(call(address).getStatus()).isEqualTo(404);
    }
}
