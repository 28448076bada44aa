package org.waymark.standalone.story;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. Nothing is downloaded: without a Chromium the test is skipped and says so, or fails
 * where {@code WAYMARK_BROWSER_TESTS} is {@code required}.
 */
final class Chromium implements AutoCloseable {

    /** How long anything on a page may take, in milliseconds: far longer than it does on a quiet machine. */
    private static final double PATIENCE = 30_000;

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Starts it, or ends the calling test as skipped. */
    static Chromium orSkip() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            String why = "NO BROWSER TEST WAS RUN: there is no Chromium at " + USUAL_PLACES
                    + ". Install one, or name it in WAYMARK_CHROMIUM.";
            System.err.println(why);
            if ("required".equals(System.getenv("WAYMARK_BROWSER_TESTS"))) {
                fail(why);
            }
            Assumptions.abort(why);
        }
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Stream.concat(
                        Stream.of(System.getenv("WAYMARK_CHROMIUM")).filter(Objects::nonNull), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh visitor with no cookies, at this width. */
    Visitor visitor(int width, boolean scripts) {
        return new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setTimezoneId("America/Denver")));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Somebody at a browser, and everything their console complained about. */
    static final class Visitor implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Visitor(BrowserContext context) {
            this.context = context;
            context.setDefaultTimeout(PATIENCE);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
        }

        Page page() {
            return page;
        }

        /** Console errors, refused styles or scripts, forgotten once told. */
        List<String> complaints() {
            List<String> told = List.copyOf(complaints);
            complaints.clear();
            return told;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
