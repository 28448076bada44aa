package org.waymark.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/** Keeps libraries from contacting their makers, and from talking where only answers belong. */
public final class Quiet {

    private Quiet() {}

    /** What a command prints may be read by a program, so whatever else there is to say goes to standard error. */
    static void logToStandardError() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
            PatternLayoutEncoder encoder = new PatternLayoutEncoder();
            encoder.setContext(context);
            encoder.setPattern("%msg%n");
            encoder.start();
            ConsoleAppender<ILoggingEvent> standardError = new ConsoleAppender<>();
            standardError.setContext(context);
            standardError.setTarget("System.err");
            standardError.setEncoder(encoder);
            standardError.start();
            Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
            root.setLevel(Level.WARN);
            root.addAppender(standardError);
        }
    }

    /** Switches off the update check and the console advertisement of Axon Framework, before its classes are loaded. */
    public static void please() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }
}
