package org.waymark.queryside.given;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.waymark.queryside.QueryConfiguration;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.follow.Intake;
import org.waymark.queryside.follow.LogFollower;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.why.Explanations;

/** The query side as it is wired in the application, on a real log in a directory. */
public final class GivenViews implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GivenLog log;
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();

    @EnableWebMvc
    static class Web {}

    public GivenViews(Path directory, Clock clock) {
        this(new GivenLog(directory, clock, "log-of-tests"), clock);
    }

    public GivenViews(GivenLog log, Clock clock) {
        this(log, clock, Web.class);
    }

    /** With the pages and forms as well: {@code web} is the configuration that brings them. */
    public GivenViews(GivenLog log, Clock clock, Class<?> web) {
        this.log = log;
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("logReader", log.log().reader());
            beans.registerSingleton("newest", log.log().newest());
            beans.registerSingleton("commitLog", log.log().log());
            beans.registerSingleton("clock", clock);
        });
        context.register(web, QueryConfiguration.class);
        context.refresh();
    }

    public GivenLog log() {
        return log;
    }

    /** Appends lines and waits until the views have them. */
    public long record(String... lines) {
        return seen(log.record(lines));
    }

    /** Waits until the views have a position. */
    public long seen(long position) {
        try {
            if (!intake().taken().await(position, PATIENCE)) {
                throw new IllegalStateException("the views never reached " + position + ": "
                        + follower().reason());
            }
            return position;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Intake intake() {
        return context.getBean(Intake.class);
    }

    public LogFollower follower() {
        return context.getBean(LogFollower.class);
    }

    public Partnerships partnerships() {
        return context.getBean(Partnerships.class);
    }

    public Communities communities() {
        return context.getBean(Communities.class);
    }

    public Explanations explanations() {
        return context.getBean(Explanations.class);
    }

    public Directory directory() {
        return context.getBean(Directory.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Override
    public void close() {
        context.close();
        log.close();
    }
}
