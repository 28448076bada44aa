package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.DirectoryProjection;
import org.waymark.queryside.directory.Erasures;
import org.waymark.queryside.directory.PartTexts;
import org.waymark.queryside.directory.RecordedDirectory;
import org.waymark.queryside.honesty.Honesties;
import org.waymark.queryside.honesty.HonestyView;
import org.waymark.queryside.honesty.NumberView;
import org.waymark.queryside.known.Readers;
import org.waymark.queryside.known.TrialsProjection;
import org.waymark.queryside.replay.Replays;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.RestatementsView;
import org.waymark.queryside.today.TodayView;
import org.waymark.queryside.today.Todays;
import org.waymark.rubric.ShippedRubric;

class PagesTest {

    /** Where rendered pages are kept, so that they can be looked at. */
    private static final Path KEPT = Path.of("target/pages");

    private static final AnnotationConfigWebApplicationContext CONTEXT = new AnnotationConfigWebApplicationContext();
    private static MockMvc pages;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @Import(PagesConfiguration.class)
    static class Application {

        @Bean
        LarchValley answers() {
            return new LarchValley(false);
        }

        @Bean
        NothingElse nothingElse() {
            return new NothingElse();
        }

        /** Of this story no calendar is told. */
        @Bean
        Calendars calendars() {
            return (home, clocks, audience) -> Optional.empty();
        }

        /** Nor does anybody record in it. */
        @Bean
        Todays todays() {
            var nothing = new TodayView(0, 0, List.of(), List.of(), List.of(), List.of());
            return new Todays() {
                @Override
                public TodayView of(String account, Clocks clocks) {
                    return nothing;
                }

                @Override
                public TodayView ofCommunity(String community, Clocks clocks) {
                    return nothing;
                }
            };
        }

        /** Nor what was restated. */
        @Bean
        Restatements restatements() {
            return new Restatements() {
                @Override
                public Optional<RestatementsView> of(String partnership, Clocks clocks) {
                    return Optional.empty();
                }

                @Override
                public Optional<RestatementsView> ofCommunity(String community, Clocks clocks) {
                    return Optional.empty();
                }
            };
        }

        /** Nor how it was recorded. */
        @Bean
        Honesties honesties() {
            return new Honesties() {
                @Override
                public Optional<HonestyView> honesty(Home home, Clocks clocks) {
                    return Optional.empty();
                }

                @Override
                public Optional<NumberView> number(Home home, String key, Clocks clocks) {
                    return Optional.empty();
                }
            };
        }

        /** Of this story nobody has a page of their own. */
        @Bean
        Directory directory() {
            var texts = new PartTexts(id -> Optional.empty(), new Erasures());
            return new RecordedDirectory(
                    new DirectoryProjection(new TrialsProjection(Readers.NONE)),
                    texts,
                    () -> 0,
                    (community, position) -> Set.of());
        }

        /** Nor does anybody try other rules in it. */
        @Bean
        Replays replays() {
            return new NoReplays();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(LarchValley.TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(KEPT);
        CONTEXT.setServletContext(new MockServletContext());
        CONTEXT.register(Application.class);
        CONTEXT.refresh();
        pages = MockMvcBuilders.webAppContextSetup(CONTEXT).build();
    }

    @AfterAll
    static void stop() {
        CONTEXT.close();
    }

    @Test
    void theRubricIsAWholePageUnderItsDigest() throws Exception {
        isAWholePage("/rubrics/" + ShippedRubric.STARTER.read().digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/communities/tamarack?stage=active&sort=name",
                "/communities/tamarack?find=nothing-like-this",
                "/partnerships/larch",
                "/partnerships/larch?range=24m",
                "/partnerships/larch?asOf=2025-06-30&knownOn=2025-06-30",
                "/partnerships/larch?asOf=2027-04-01",
                "/partnerships/larch/why",
                "/partnerships/larch/why?asOf=2026-06-30&open=all",
                "/partnerships/larch/entries",
                "/partnerships/larch/entries/e4",
                "/partnerships/larch/entries/e6",
                "/source-indicators",
                "/about",
                "/partnerships/nobody"
            })
    void isAWholePage(String address) throws Exception {
        Document page = page(address);
        assertThat(page.outerHtml()).doesNotContain("??", "th:", "[[", "java.", "WITHHELD");
        assertThat(page.title()).endsWith(" - Waymark");
        assertThat(page.select("h1")).as("one heading").hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src])"))
                .as("what the policy forbids")
                .isEmpty();
        assertThat(page.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(page.select("link[href], script[src], img[src]").eachAttr("abs:href"))
                .noneMatch(url -> url.startsWith("http"));
        assertThat(page.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
        assertThat(page.select("input:not([type=hidden]), select")).allMatch(field -> labelled(page, field));
        assertThat(page.select("svg[role=img]"))
                .allMatch(svg -> !svg.attr("aria-label").isBlank());
        assertThat(page.select("use").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.select("symbol" + href)).as(href).hasSize(1));
    }

    private static boolean labelled(Document page, Element field) {
        return !page.select("label[for=" + field.id() + "]").isEmpty()
                || field.parents().is("label");
    }

    @Test
    void theBoardOpensWithItsAnswer() throws Exception {
        Document page = page("/");
        assertThat(page.select(".lead").text())
                .isEqualTo(
                        "1 of 2 partnerships holds a stage. 1 of them goes into grace within 120 days if nothing is recorded.");
        assertThat(page.select(".board tbody tr")).hasSize(2);
        assertThat(page.select(".board td.c-lapse").getFirst().text())
                .contains("14 Mar 2027")
                .contains("A7 Shared strategic plan");
    }

    @Test
    void aPartnershipOpensWithItsStageAndWhatLapsesNext() throws Exception {
        Document page = page("/partnerships/larch");
        assertThat(page.select(".lead").text())
                .isEqualTo("Active since 12 May 2024, in good standing. "
                        + "Next to lapse: A7 Shared strategic plan, 14 Mar 2027.");
        assertThat(page.select(".timeline-stage svg").attr("aria-label"))
                .startsWith("Not yet from 15 Feb 2022; Emerging from 14 Sep 2022; Emerging in grace from 8 Mar 2023;")
                .endsWith("Forecast if nothing more is recorded: Active in grace from 14 Mar 2027; "
                        + "Lapsed, was Active from 12 Jun 2027.");
        assertThat(page.select(".timeline-stage rect.m-active").getFirst().attr("x"))
                .isEqualTo("39.34%");
        assertThat(page.select(".timeline-stage rect.m-active").getFirst().attr("width"))
                .isEqualTo("21.86%");
        assertThat(page.select("line.m-end-next").attr("x1")).isEqualTo("86.63%");
        assertThat(page.select("a[href=/partnerships/larch/entries/meeting-0]")).isNotEmpty();
        assertThat(page.select("#path-title").text()).isEqualTo("What keeps it Active");
    }

    @Test
    void aPastDaySaysSoAndForecastsNothing() throws Exception {
        Document page = page("/partnerships/larch?asOf=2025-06-30&knownOn=2025-06-30");
        assertThat(page.select(".notice").text()).contains("You are viewing 30 June 2025, as known on 30 June 2025");
        assertThat(page.select("rect.m-forecast, rect.m-forecast-active")).hasSize(1);
    }

    @Test
    void whyNamesTheEntriesAndTheNearMisses() throws Exception {
        Document page = page("/partnerships/larch/why");
        assertThat(page.select("h1").text()).isEqualTo("Why Active?");
        assertThat(page.select("#E5 .evidence a").text()).contains("Champion added");
        assertThat(page.select("#E5 .near-misses").text()).contains("Outside the window of 12 months by 9 days.");
        assertThat(page.select("#E3").text())
                .contains("Attested by a reviewer within 24 months")
                .contains("Waiting for a reviewer.");
        assertThat(page.select(".basis").text()).contains("48,213").contains("9f3c61d0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/partnerships/larch",
                "/partnerships/larch/why",
                "/partnerships/larch/entries",
                "/partnerships/larch/entries/e4"
            })
    void saysThatRecordedTimesAreAsClaimed(String address) throws Exception {
        assertThat(page(address).select("footer").text())
                .contains("Recorded times as claimed by the import, up to position 120")
                .contains("Later entries carry the log’s own time.");
    }

    private static Document page(String address) throws Exception {
        String html = pages.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        Files.writeString(KEPT.resolve(address.replaceAll("[^a-z0-9]+", "-") + ".html"), html);
        return Jsoup.parse(html, "");
    }
}
