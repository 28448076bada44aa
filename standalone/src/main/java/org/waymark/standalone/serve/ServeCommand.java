package org.waymark.standalone.serve;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.standalone.SaidPlainly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts Waymark and keeps it running until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts Waymark (what happens by default).")
public final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", defaultValue = "8080", description = "Port to answer at; 0 chooses a free one.")
    int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description =
                    "Address to answer at; 0.0.0.0 for other machines too, behind a proxy that speaks TLS (--behind-proxy).")
    String address = "127.0.0.1";

    @Option(
            names = "--behind-proxy",
            description = {
                "Believe what a proxy in front says of a request: that it came over https, and from whom.",
                "Only with a proxy that sets X-Forwarded-Proto and X-Forwarded-For, and when nobody else reaches the port."
            })
    boolean behindProxy;

    @Option(
            names = "--data",
            description =
                    "Folder of the log and the accounts. Default: waymark-data, with --sample waymark-data/sample.")
    @Nullable
    Path data;

    @Option(
            names = "--sample",
            description = "Load the sample community, and let this machine read without signing in.")
    boolean sample;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new SaidPlainly("--port: " + port + " is not a port. Give a number from 0 to " + HIGHEST_PORT + ".");
        }
        if (sample && behindProxy) {
            throw new SaidPlainly("--behind-proxy: not with --sample, which lets this machine read without signing in;"
                    + " behind a proxy everybody would. Leave one of them out.");
        }
        Port.requireFree(address, port);
        CountDownLatch stopped = new CountDownLatch(1);
        start(context -> stopped.countDown());
        stopped.await();
        return 0;
    }

    /** Starts and returns; the listener hears of the end. */
    ApplicationContext start(ApplicationListener<ContextClosedEvent> onStop) {
        var application = new SpringApplication(StandaloneApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(settings());
        application.addListeners(onStop);
        return StartFailure.plainly(() -> {
            SqliteLogFile.requireNobodyWrites(folder());
            if (sample) {
                SampleCommunity.requireSampleOrNothing(folder());
            }
            return application.run();
        });
    }

    private Path folder() {
        return data != null ? data : sample ? Path.of("waymark-data", "sample") : Path.of("waymark-data");
    }

    private Map<String, Object> settings() {
        String folder = folder().toAbsolutePath().normalize().toString();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.port", port);
        settings.put("server.address", address);
        settings.put("server.forward-headers-strategy", behindProxy ? "native" : "none");
        settings.put("waymark.data-directory", folder);
        settings.put("waymark.access.data-directory", folder);
        settings.put("waymark.access.open-reading", sample ? "loopback" : "none");
        settings.put("waymark.access.cookie-suffix", "-" + port);
        settings.put("waymark.sample", sample);
        settings.put("waymark.as-history", sample);
        return settings;
    }
}
