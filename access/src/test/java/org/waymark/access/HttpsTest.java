package org.waymark.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.Filter;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What changes when the page came over https. */
class HttpsTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Running waymark = Running.shared();
    private final MockMvc https = MockMvcBuilders.webAppContextSetup(waymark.context())
            .addFilters(
                    waymark.named("springSessionRepositoryFilter", Filter.class),
                    waymark.named("springSecurityFilterChain", Filter.class))
            .build();

    @Test
    void everyCookieIsSecureAndTheBrowserIsToldToStayOnHttps() throws Exception {
        waymark.person("Wilma");
        var page = https.perform(get("/sign-in").secure(true))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(cookie().secure("waymark-csrf", true))
                .andExpect(cookie().httpOnly("waymark-csrf", true))
                .andReturn()
                .getResponse();
        var field = CSRF.matcher(page.getContentAsString());
        field.find();

        https.perform(post("/sign-in")
                        .secure(true)
                        .cookie(Objects.requireNonNull(page.getCookie("waymark-csrf")))
                        .param("_csrf", field.group(1))
                        .param("email", "wilma@example.org")
                        .param("password", Running.PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().secure("waymark-session", true))
                .andExpect(cookie().httpOnly("waymark-session", true))
                .andExpect(cookie().sameSite("waymark-session", "Lax"));
    }
}
