package org.waymark.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;

/** The {@link Meadow} on a free port and a given data directory, as a process would run it. */
public final class Running implements AutoCloseable {

    public static final String PASSWORD = "three larches in a row";

    private static final Map<String, Running> SHARED = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Running start(Path data, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--waymark.access.data-directory=" + data,
                "--spring.messages.basename=messages/access",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        arguments.addAll(List.of(settings));
        return new Running(new SpringApplicationBuilder(Meadow.class).run(arguments.toArray(String[]::new)));
    }

    /** One for all tests that do not care about other people's accounts; nobody closes it before the JVM ends. */
    public static Running shared(String... settings) {
        return SHARED.computeIfAbsent(String.join(" ", settings), key -> start(temporary(), settings));
    }

    public Browser browser() {
        return new Browser(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T named(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    WebApplicationContext context() {
        return (WebApplicationContext) context;
    }

    public SetClock clock() {
        return bean(SetClock.class);
    }

    NoticeBoard noticeBoard() {
        return bean(NoticeBoard.class);
    }

    /** Somebody with an account and the password {@link #PASSWORD}. */
    public Account person(String name) {
        var accounts = bean(Accounts.class);
        var account = accounts.prepare(new NewAccount(name, email(name), PASSWORD));
        accounts.add(account);
        return account;
    }

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@example.org";
    }

    /** A browser in which this person is signed in. */
    public Browser signedIn(String name) {
        var browser = browser();
        browser.get("/sign-in");
        browser.send("/sign-in", "email", email(name), "password", PASSWORD);
        return browser;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("waymark-access");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
