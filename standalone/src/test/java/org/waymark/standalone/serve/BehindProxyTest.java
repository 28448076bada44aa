package org.waymark.standalone.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.standalone.SaidPlainly;

/** What a proxy in front says is believed when the operator said that there is one, and never otherwise. */
class BehindProxyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    /** Tells from whom a request came, as everything that counts tries sees it. */
    static final class Whence {

        @ResponseBody
        public String whence(HttpServletRequest request) {
            return request.getRemoteAddr();
        }
    }

    @Test
    void withTheOptionCookiesAreSecureAndTriesAreCountedPerCaller() throws Exception {
        System.setProperty("waymark.access.address", "https://waymark.example/");
        try (var waymark = serve(true)) {
            assertThat(data.resolve("true").resolve(FirstAccountOnConsole.FILE))
                    .as("the first link leads where people find Waymark")
                    .content()
                    .startsWith("https://waymark.example/first-account?key=");
            assertThat(cookies(waymark)).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
            assertThat(get(waymark, "/about").body()).isEqualTo("203.0.113.9");
        } finally {
            System.clearProperty("waymark.access.address");
        }
    }

    @Test
    void withoutItNobodyCanClaimToComeFromElsewhere() throws Exception {
        try (var waymark = serve(false)) {
            assertThat(cookies(waymark)).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
            assertThat(get(waymark, "/about").body()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void openReadingBehindAProxyIsRefused() {
        var serve = new ServeCommand();
        serve.sample = true;
        serve.behindProxy = true;
        assertThatThrownBy(serve::call).isInstanceOf(SaidPlainly.class).hasMessageContaining("--behind-proxy");
    }

    private static java.util.List<String> cookies(ConfigurableApplicationContext waymark) throws Exception {
        return get(waymark, "/sign-in").headers().allValues("Set-Cookie");
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext waymark, String path) throws Exception {
        String address =
                new Address((WebServerApplicationContext) waymark).of(path).replace("localhost", "127.0.0.1");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-For", "203.0.113.9")
                                .build(),
                        BodyHandlers.ofString());
    }

    private ConfigurableApplicationContext serve(boolean behindProxy) throws NoSuchMethodException {
        var serve = new ServeCommand();
        serve.port = 0;
        serve.data = data.resolve(Boolean.toString(behindProxy));
        serve.behindProxy = behindProxy;
        var waymark = (ConfigurableApplicationContext) serve.start(event -> {});
        var controllers = waymark.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var about = RequestMappingInfo.paths("/about").methods(RequestMethod.GET);
        controllers.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().contains("/about"))
                .toList()
                .forEach(controllers::unregisterMapping);
        controllers.registerMapping(
                about.options(controllers.getBuilderConfiguration()).build(),
                new Whence(),
                Whence.class.getMethod("whence", HttpServletRequest.class));
        return waymark;
    }
}
