package org.waymark.standalone.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample, loaded into a log of its own and served, to be asked by tests. */
public final class ServedSample implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Addresses and hashes that are meant to be copied stand in code of their own. */
    private static final Pattern COPIED = Pattern.compile("<code class=\"hash[^\"]*\">[^<]*</code>");

    private final ConfigurableApplicationContext waymark;
    private final MockMvc pages;

    /** Ids of the partnerships, by their whole names. */
    private final Map<String, String> partnerships = new LinkedHashMap<>();

    private final String community;

    private ServedSample(ConfigurableApplicationContext waymark) throws Exception {
        this.waymark = waymark;
        this.pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) waymark)
                .build();
        community = json("/api/communities").get(0).required("id").stringValue();
        for (JsonNode row :
                json("/api/communities/" + community + "/partnerships").required("rows")) {
            partnerships.put(
                    row.required("name").stringValue(), row.required("id").stringValue());
        }
    }

    /** Loads it into an empty folder and waits for the views. */
    public static ServedSample start(Path data) throws Exception {
        var serve = new ServeCommand();
        serve.port = 0;
        serve.data = data;
        serve.sample = true;
        var waymark = (ConfigurableApplicationContext) serve.start(event -> {});
        Progress progress = waymark.getBean(Progress.class);
        Instant late = Instant.now().plus(PATIENCE);
        while (progress.underway() && Instant.now().isBefore(late)) {
            Thread.sleep(100);
        }
        return new ServedSample(waymark);
    }

    @Override
    public void close() {
        waymark.close();
    }

    /** Until the security context is cleared. */
    public static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    /** Where the community is found. */
    public String community() {
        return "/communities/" + community;
    }

    /** Where the one partnership is found whose name begins so. */
    public String partnership(String name) {
        List<String> ids = partnerships.entrySet().stream()
                .filter(each -> each.getKey().startsWith(name))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(ids).as(name).hasSize(1);
        return "/partnerships/" + ids.getFirst();
    }

    /** Where all partnerships are found. */
    public List<String> partnerships() {
        return partnerships.values().stream().map(id -> "/partnerships/" + id).toList();
    }

    /** A page or an answer; what is worked out in the background is waited for, and where it leads on is gone to. */
    public String body(String address) throws Exception {
        return body(address, get(URI.create(address)));
    }

    private String body(String what, RequestBuilder asking) throws Exception {
        Instant late = Instant.now().plus(PATIENCE);
        MockHttpServletResponse response = pages.perform(asking).andReturn().getResponse();
        while (response.getStatus() == 202 && Instant.now().isBefore(late)) {
            Thread.sleep(200);
            response = pages.perform(asking).andReturn().getResponse();
        }
        if (response.getStatus() == 302) {
            return body(Objects.requireNonNull(response.getRedirectedUrl()));
        }
        assertThat(response.getStatus()).as(what).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** An answer of the API. */
    public JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(body(address));
    }

    /** The answer to a question that is sent. */
    public JsonNode json(String address, JsonNode sent) throws Exception {
        return JsonMapper.shared()
                .readTree(body(
                        address,
                        MockMvcRequestBuilders.post(address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(sent.toString())));
    }

    /** The words of a page. */
    public static String text(String html) {
        return COPIED.matcher(html)
                .replaceAll("")
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
