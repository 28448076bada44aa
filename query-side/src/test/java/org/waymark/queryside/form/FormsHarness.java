package org.waymark.queryside.form;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.waymark.access.CurrentActor;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.Drafts;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.ripple.Restatements;
import org.waymark.queryside.ripple.RestatementsView;
import org.waymark.queryside.ripple.Ripples;

/** The forms in a servlet container that is not there: real controllers, real templates, real words. */
@SpringJUnitWebConfig(FormsHarness.App.class)
abstract class FormsHarness {

    static final String COMMAND = "0b1f8a52-6f5e-4a7d-9d7e-4a8f6f0c1d2e";
    static final CurrentActor INES = new CurrentActor("account-1", "Ines Okafor");

    @Autowired
    WebApplicationContext context;

    @Autowired
    RecordingClient client;

    @Autowired
    SampleViews views;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    WaitingWords words;

    private MockMvc mvc;

    @BeforeEach
    void signIn() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        client.forget();
        views.corrected = null;
        views.strangers = 0;
        words.none();
        views.crowd = 0;
        views.evidence = List.of();
        views.without = false;
        views.voided = null;
        views.newcomers.clear();
        views.ripple = SampleViews.STILL;
        drafts.draft = Optional.empty();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(INES, ""));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    MockHttpServletResponse open(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    String page(String path) throws Exception {
        MockHttpServletResponse response = open(path);
        if (response.getStatus() != 200) {
            throw new AssertionError(path + " answers " + response.getStatus());
        }
        return response.getContentAsString();
    }

    /** Sends a form; fields are name, value, name, value. */
    MockHttpServletResponse send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).param("_command", COMMAND);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    /** Keeps one draft for whatever form asks. */
    static final class KeptDrafts implements Drafts {

        Optional<Draft> draft = Optional.empty();

        @Override
        public Optional<Draft> find(HttpServletRequest formPage) {
            return draft;
        }

        @Override
        public boolean keep(HttpServletRequest formPost) {
            draft = Optional.of(new Draft(typed(formPost), Draft.Cause.NOT_TAKEN, Instant.EPOCH));
            return true;
        }

        private static Map<String, List<String>> typed(HttpServletRequest form) {
            return form.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        }

        @Override
        public void clear(HttpServletRequest formPost) {
            draft = Optional.empty();
        }
    }

    @Configuration
    @EnableWebMvc
    @Import(FormsConfiguration.class)
    static class App implements WebMvcConfigurer {

        @Bean
        RecordingClient client() {
            return new RecordingClient();
        }

        @Bean
        SampleViews views() {
            return new SampleViews();
        }

        @Bean
        Ripples ripples(SampleViews views) {
            return facts -> views.ripple;
        }

        @Bean
        WaitingWords waitingWords() {
            return new WaitingWords();
        }

        @Bean
        Restatements restatements() {
            return new Restatements() {
                @Override
                public Optional<RestatementsView> of(String partnership, Clocks clocks) {
                    return Optional.empty();
                }

                @Override
                public Optional<RestatementsView> ofCommunity(String community, Clocks clocks) {
                    return Optional.empty();
                }
            };
        }

        @Bean
        Clock clock() {
            return Clock.fixed(SampleViews.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }

        @Bean
        KeptDrafts drafts() {
            return new KeptDrafts();
        }

        @Bean
        MessageSource messageSource() {
            var words = new ResourceBundleMessageSource();
            words.setBasenames("messages/pages", "messages/forms", "messages/facts");
            words.setDefaultEncoding("UTF-8");
            words.setAlwaysUseMessageFormat(true);
            return words;
        }

        @Bean
        ThymeleafViewResolver viewResolver(SpringTemplateEngine engine) {
            var resolver = new ThymeleafViewResolver();
            resolver.setTemplateEngine(engine);
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }

        @Bean
        SpringTemplateEngine templateEngine(SpringResourceTemplateResolver templates, MessageSource words) {
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            engine.setTemplateEngineMessageSource(words);
            engine.setEnableSpringELCompiler(true);
            return engine;
        }

        @Bean
        SpringResourceTemplateResolver templates() {
            var resolver = new SpringResourceTemplateResolver();
            resolver.setPrefix("classpath:/templates/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new InesAsks());
        }
    }
}
