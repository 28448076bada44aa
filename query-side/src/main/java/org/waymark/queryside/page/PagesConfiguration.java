package org.waymark.queryside.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Everything the reading pages bring into an application: {@code @Import} it, nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
@Import(SiteAdvice.class)
public class PagesConfiguration {

    private static final String[] BUNDLES = {"messages/pages", "messages/forms", "messages/facts", "messages/access"};

    /** The words of all pages and forms; there is one language, so no browser setting mixes another one in. */
    @Bean
    ResourceBundleMessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(BUNDLES);
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.US);
    }
}
