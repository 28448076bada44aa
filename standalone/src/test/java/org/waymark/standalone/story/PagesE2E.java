package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.standalone.story.Chromium.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the sample in a browser: on a phone and a desk, by keyboard, without JavaScript, and on paper. */
class PagesE2E {

    private static final int PHONE = 320;
    private static final int DESK = 1280;

    /** A4 less the margins, at 96 dots per inch. */
    private static final int PAPER = 688;

    /** Far more than a form has stops: a keyboard that is not there by then is trapped. */
    private static final int MOST_TABS = 200;

    /** A page that asks again by itself is not the answer yet. */
    private static final String THERE = "() => document.readyState === 'complete'"
            + " && document.querySelector('main h1') !== null"
            + " && document.querySelector('meta[http-equiv=refresh]') === null";

    private static final double LONGEST_ANSWER_MS = 300_000;

    private static final String AXE_JAR = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String AXE = axeSource();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    private static @Nullable Chromium chromium;
    private static @Nullable Child started;
    private static @Nullable Visitor signedIn;
    private static String partnership = "";
    private static String community = "";
    private static String entry = "";

    @BeforeAll
    static void start() {
        chromium = Chromium.orSkip();
        started = Child.serve(data, "--sample");
        signedIn = chromium.visitor(DESK, true);
        new Clerk(started, page()).makeFirstAccount("Ines Okafor");
        community = api("/api/communities").get(0).get("id").stringValue();
        partnership = api("/api/communities/" + community + "/partnerships")
                .get("rows")
                .valueStream()
                .filter(row -> row.get("name").stringValue().startsWith("Larch"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
        entry = api("/api/partnerships/" + partnership + "/timeline")
                .get("entries")
                .valueStream()
                .filter(item -> item.get("fact").stringValue().equals("MeetingHeld"))
                .toList()
                .getLast()
                .get("entry")
                .stringValue();
    }

    @AfterAll
    static void stop() {
        if (signedIn != null) {
            signedIn.close();
        }
        if (chromium != null) {
            chromium.close();
        }
        if (started != null) {
            started.close();
        }
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/today",
                "/today?of={community}",
                "/communities/{community}/record/AnswerDocket",
                "/communities/{community}/beside?p={partnership}",
                "/partnerships/{partnership}/sheet",
                "/communities/{community}?find=nothing-like-this",
                "/communities/{community}/compare",
                "/communities/{community}/load-bearing",
                "/communities/{community}/restatements",
                "/communities/{community}/determinations",
                "/communities/{community}/record/MakeDeterminations",
                "/communities/{community}/report?from=2025-07-01&to=2025-09-30",
                "/communities/{community}/trajectories",
                "/communities/new",
                "/communities/{community}/record",
                "/communities/{community}/record/RegisterPartnership",
                "/communities/{community}/record/AppointReviewer",
                "/partnerships/{partnership}",
                "/partnerships/{partnership}?asOf=2025-06-30&knownOn=2025-06-30",
                "/partnerships/{partnership}/why?open=all",
                "/partnerships/{partnership}/why?asOf=2025-06-30&thenAsOf=2024-12-31",
                "/partnerships/{partnership}/next",
                "/communities/{community}/next",
                "/partnerships/{partnership}/calendar",
                "/communities/{community}/calendar",
                "/partnerships/{partnership}/honesty",
                "/communities/{community}/honesty",
                "/communities/{community}/honesty/approximate-month",
                "/partnerships/{partnership}/entries",
                "/partnerships/{partnership}/entries/{entry}",
                "/partnerships/{partnership}/entries/{entry}/correct",
                "/partnerships/{partnership}/entries/{entry}/void",
                "/partnerships/{partnership}/entries/{entry}/move",
                "/partnerships/{partnership}/record",
                "/partnerships/{partnership}/record/RecordMeeting",
                "/partnerships/{partnership}/record/AddChampion",
                "/partnerships/{partnership}/record/AddPartner",
                "/partnerships/{partnership}/record/AppointCoordinator",
                "/partnerships/{partnership}/record/AdoptStrategicPlan",
                "/partnerships/{partnership}/record/GiveAttestation",
                "/partnerships/{partnership}/record/RecordActivity",
                "/meetings/new",
                "/people/record",
                "/people/record/RegisterPerson",
                "/rubrics",
                "/rubrics/waymark-sample/1",
                "/partnerships/{partnership}?rubric=waymark-starter/1",
                "/communities/{community}/replay",
                "/communities/{community}/replay?candidate=waymark-starter/1",
                "/partnerships/{partnership}/replay?candidate=waymark-starter/1",
                "/communities/{community}/record/PublishRubric",
                "/communities/{community}/record/AdoptRubric",
                "/source-indicators",
                "/about",
                "/sign-in",
                "/account",
                "/account/tokens",
                "/account/feeds",
                "/account/invitations");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWellOnAPhoneAndADesk(String path) {
        Page page = page();
        page.navigate(at(path));
        page.waitForFunction(THERE, null, new Page.WaitForFunctionOptions().setTimeout(LONGEST_ANSWER_MS));
        assertThat(tooWide(page)).as("wider than the desk").isEmpty();
        assertThat(nameless(page)).as("controls without a name").isEmpty();
        assertThat(axe(page, "")).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe(page, "color-contrast")).as("in the dark").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        page.setViewportSize(PHONE, 800);
        assertThat(tooWide(page)).as("wider than a phone").isEmpty();
        page.setViewportSize(DESK, 900);
        assertThat(visitor().complaints()).isEmpty();
    }

    @Test
    void aMeetingIsRecordedByKeyboardAlone() {
        Page page = page();
        page.navigate(at("/partnerships/{partnership}/record/RecordMeeting"));
        tabTo(page, "[name=on]");
        page.keyboard().type("10062026");
        tabTo(page, "[name=attendee]");
        page.keyboard().press("Space");
        tabTo(page, "[name=note]");
        page.keyboard().type("By keyboard");
        tabTo(page, ".button-primary");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/record/"));
        assertThat(page.locator(".recorded").innerText()).contains("Recorded");
        assertThat(visitor().complaints()).isEmpty();
    }

    /** What says who is signed in; the other cookie guards forms and stays. */
    private static final Pattern SESSION = Pattern.compile("^waymark-session.*");

    @Test
    void theSameFormsWorkWithoutJavaScript() {
        try (Visitor plain = Objects.requireNonNull(chromium).visitor(PHONE, false)) {
            Page page = plain.page();
            Clerk clerk = new Clerk(server(), page);
            String forms = "/partnerships/" + partnership + "/record/";
            clerk.open(forms + "RecordMeeting");
            assertThat(page.url()).as("forms name people").contains("/sign-in");
            clerk.signIn();
            clerk.type("on", "2026-10-07").type("headcount", "many");
            page.locator("[name=attendee]").first().check();
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
            page.locator(".button-primary").click();
            assertThat(page.url()).as("the session has ended").contains("/sign-in");
            clerk.signIn();
            assertThat(page.locator("[name=headcount]").inputValue())
                    .as("kept while signing in")
                    .isEqualTo("many");
            page.locator(".button-primary").click();
            assertThat(page.locator("main").innerText()).contains("Not saved yet");
            assertThat(page.locator("[name=attendee]").first().isChecked())
                    .as("kept beside the refusal")
                    .isTrue();
            assertThat(plain.complaints()).as("the refusal, and nothing else").hasSize(1);
            clerk.type("headcount", "3").send();

            clerk.open(forms + "AddChampion");
            page.locator("details:has([name='person.new']) > summary").click();
            clerk.type("on", "2026-10-07").type("person.new", "Nell Ardith");
            page.locator("[name=org]").selectOption(new SelectOption().setIndex(1));
            clerk.send();

            clerk.open(forms + "AdoptStrategicPlan")
                    .type("on", "2026-10-08")
                    .type("document", "https://example.org/larch.pdf");
            page.locator("[name='adopters[0].org']").selectOption(new SelectOption().setIndex(1));
            clerk.more("adopters");
            page.locator("[name='adopters[1].org']").selectOption(new SelectOption().setIndex(2));
            clerk.send();
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @Test
    void aMeetingOnTheWrongPartnershipIsMovedWithoutJavaScript() {
        try (Visitor plain = Objects.requireNonNull(chromium).visitor(PHONE, false)) {
            Page page = plain.page();
            Clerk clerk = new Clerk(server(), page);
            clerk.open("/partnerships/" + partnership + "/record/RecordMeeting").signIn();
            clerk.type("on", "2026-10-06");
            page.locator("[name=attendee]").first().check();
            clerk.send();
            page.locator(".recorded a").click();
            page.getByText("Move to another partnership").click();
            page.locator("[name=to]").selectOption(new SelectOption().setIndex(1));
            page.locator(".button-primary").click();
            assertThat(page.locator("[name=on]").inputValue()).isEqualTo("2026-10-06");
            clerk.type("move.reason", "The wrong page was open.").send();
            assertThat(page.url()).doesNotContain(partnership);
            assertThat(page.locator(".recorded").innerText()).contains("Attendance", "Entry voided");
            page.locator(".recorded a").click();
            page.locator(".lead a").click();
            assertThat(page.url()).contains(partnership);
            assertThat(page.locator(".notice-alert").innerText()).contains("voided", "instead");
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @Test
    void thePartnershipPrintsWithoutWhatOnlyAScreenNeeds() {
        Page page = page();
        page.setViewportSize(PAPER, 900);
        page.navigate(at("/partnerships/{partnership}"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(tooWide(page)).isEmpty();
        assertThat(page.locator("nav, button, .button").filter(visible()).count())
                .isZero();
        assertThat(page.locator("main .lead").isVisible()).isTrue();
        assertThat(page.locator(".timeline svg").first().isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(DESK, 900);
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }

    /** Goes on from stop to stop; on each of them, the focus must be seen. */
    private static void tabTo(Page page, String wanted) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                    () => { const at = document.activeElement, frame = at.closest('.choices label') ?? at;
                      return [at, frame].some(e => getComputedStyle(e).outlineStyle !== 'none') ? '' : at.outerHTML }""")).as("focus that cannot be seen").isEqualTo("");
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
                return;
            }
        }
        throw new AssertionError("The keyboard never reaches " + wanted);
    }

    private static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate("""
                () => { const wide = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= wide) return [];
                  return [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > wide + 1)
                    .map(e => e.outerHTML.slice(0, 160)).slice(0, 5).concat(document.documentElement.scrollWidth) }""");
    }

    /** Stricter than axe, which takes a placeholder for a name. */
    private static List<?> nameless(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button')]
                  .filter(e => !(e.labels?.length && [...e.labels].some(l => l.textContent.trim()))
                    && !e.ariaLabel && !e.getAttribute('aria-labelledby') && !(e.tagName === 'BUTTON' && e.textContent.trim()))
                  .map(e => e.outerHTML.slice(0, 160))""");
    }

    /** What this rule of axe, or any, finds wrong. */
    private static List<?> axe(Page page, String rule) {
        if (Boolean.TRUE.equals(page.evaluate("!window.axe"))) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate("""
                async rule => (await axe.run(document, {resultTypes: ['violations'], ...(rule && {runOnly: [rule]})})).violations
                  .map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | '))""", rule);
    }

    /** An expression for the debugger, which the policy of our pages does not bind. */
    private static String axeSource() {
        try (InputStream in = Objects.requireNonNull(PagesE2E.class.getResourceAsStream(AXE_JAR))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(String path) {
        String filled = path;
        for (var part : Map.of("{community}", community, "{partnership}", partnership, "{entry}", entry)
                .entrySet()) {
            filled = filled.replace(part.getKey(), part.getValue());
        }
        return server().at(filled);
    }

    private static JsonNode api(String path) {
        return JsonMapper.shared()
                .readTree(page().request().get(server().at(path)).text());
    }

    private static Child server() {
        return Objects.requireNonNull(started);
    }

    private static Visitor visitor() {
        return Objects.requireNonNull(signedIn);
    }

    private static Page page() {
        return visitor().page();
    }
}
