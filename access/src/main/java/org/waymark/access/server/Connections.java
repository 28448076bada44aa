package org.waymark.access.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Lets callers that send nothing wait without keeping anybody else waiting: each request has a thread of its own that
 * costs next to nothing. A pool of threads is used up by as many callers who begin a body and never go on.
 */
public final class Connections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    /** Connections at a time, some 50 KB each; whoever comes then waits until one is free. */
    static final int MOST = 2_000;

    /** Longest pause of a caller who has begun to send: more than a poor network needs. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    /** How long a connection stays open between requests, so that a proxy in front can use it again. */
    static final Duration KEPT_OPEN = Duration.ofMinutes(1);

    /**
     * Requests that compute at the same time. With one per processor, a few long computations would hold up the short
     * answers that health checks wait for; the operating system shares the processors out among these.
     */
    static final int COMPUTING_AT_ONCE = 64;

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    /** Before the settings of the operator, who may know better. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, Integer.toString(COMPUTING_AT_ONCE));
        }
        server.addProtocolHandlerCustomizers(protocol -> {
            if (protocol instanceof AbstractProtocol<?> http) {
                limit(http);
            }
        });
    }

    private static void limit(AbstractProtocol<?> protocol) {
        protocol.setExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("waymark-request-", 0).factory()));
        protocol.setMaxConnections(MOST);
        protocol.setConnectionTimeout((int) LONGEST_PAUSE.toMillis());
        protocol.setKeepAliveTimeout((int) KEPT_OPEN.toMillis());
    }
}
