package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program at the command API, with a token that was made as people make one: by account and form. */
final class Program {

    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|key)\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\\b(wm_[A-Za-z0-9_-]+)");

    private final HttpClient http;
    private final String token;

    private Program(HttpClient http, String token) {
        this.http = http;
        this.token = token;
    }

    /** Makes the first account and a token for it. */
    static Program withFirstAccount(Site waymark) {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        sendForm(
                browser,
                waymark.firstAccountLink(),
                waymark.at("/first-account"),
                Map.of("name", "A program", "email", "p@example.org", "password", "harrow larch copper 12"));
        String page =
                sendForm(browser, waymark.at("/account/tokens"), waymark.at("/account/tokens"), Map.of("name", "load"));
        Matcher made = TOKEN.matcher(page);
        assertThat(made.find()).as(page).isTrue();
        return new Program(HttpClient.newHttpClient(), made.group(1));
    }

    /** What was acknowledged; throws when nothing was, for whatever reason. */
    JsonNode record(Site waymark, String command, String body) throws IOException {
        return record(waymark, UUID.randomUUID(), command, body);
    }

    /** As above, under this command id: it may have been recorded before. */
    JsonNode record(Site waymark, UUID commandId, String command, String body) throws IOException {
        HttpResponse<String> answer = send(
                http,
                to(waymark.at("/api/commands/" + command))
                        .header("Content-Type", "application/json")
                        .header("Command-Id", commandId.toString())
                        .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    JsonNode read(Site waymark, String path) {
        try {
            HttpResponse<String> answer = send(http, to(waymark.at(path)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Status and body of whatever is answered. */
    String answer(Site waymark, String path) throws IOException {
        HttpResponse<String> answer = send(http, to(waymark.at(path)));
        return answer.statusCode() + " " + answer.body();
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static String sendForm(HttpClient browser, String page, String address, Map<String, String> fields) {
        try {
            String form =
                    send(browser, HttpRequest.newBuilder(URI.create(page))).body();
            var all = new java.util.HashMap<>(fields);
            HIDDEN.matcher(form).results().forEach(hidden -> all.put(hidden.group(1), hidden.group(2)));
            String body = all.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(
                            browser,
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(body)))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
