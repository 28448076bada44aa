package org.waymark.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** What a service says of itself at its health address. */
final class Health {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Health() {}

    static String of(Site service) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.at("/actuator/health")))
                .timeout(Duration.ofSeconds(30))
                .build();
        return JsonMapper.shared()
                .readTree(HTTP.send(request, BodyHandlers.ofString()).body())
                .path("status")
                .asString("");
    }

    static void await(Site service, String status) throws IOException, InterruptedException {
        long end = System.nanoTime() + JavaProcess.START.toNanos();
        for (String now = of(service); !now.equals(status); now = of(service)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("health stays " + now + " and does not become " + status);
            }
            Thread.sleep(100);
        }
    }
}
