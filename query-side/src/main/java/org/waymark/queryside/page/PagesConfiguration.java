package org.waymark.queryside.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.waymark.access.draft.Drafts;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.page.about.AboutController;
import org.waymark.queryside.page.about.ErrorAdvice;
import org.waymark.queryside.page.about.ErrorPages;
import org.waymark.queryside.page.bearing.CommunityBearingController;
import org.waymark.queryside.page.beside.BesideController;
import org.waymark.queryside.page.board.BoardController;
import org.waymark.queryside.page.calendar.CalendarController;
import org.waymark.queryside.page.calendar.FeedController;
import org.waymark.queryside.page.change.CommunityChangesController;
import org.waymark.queryside.page.determination.CommunityDeterminationsController;
import org.waymark.queryside.page.directory.CardController;
import org.waymark.queryside.page.directory.PeopleController;
import org.waymark.queryside.page.entry.EntryController;
import org.waymark.queryside.page.honesty.HonestyController;
import org.waymark.queryside.page.next.NextController;
import org.waymark.queryside.page.partnership.PartnershipController;
import org.waymark.queryside.page.partnership.SheetController;
import org.waymark.queryside.page.replay.ReplayController;
import org.waymark.queryside.page.report.ReportController;
import org.waymark.queryside.page.ripple.RestatementsController;
import org.waymark.queryside.page.rubric.RubricController;
import org.waymark.queryside.page.today.TodayController;
import org.waymark.queryside.page.trajectory.TrajectoryController;
import org.waymark.queryside.page.trial.TrialAdvice;
import org.waymark.queryside.page.trial.TrialController;
import org.waymark.queryside.page.why.WhyController;

/** Everything the reading pages bring into an application: {@code @Import} it, nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
@Import({
    SiteAdvice.class,
    AboutController.class,
    ErrorAdvice.class,
    ErrorPages.class,
    BesideController.class,
    BoardController.class,
    CalendarController.class,
    FeedController.class,
    CardController.class,
    CommunityBearingController.class,
    RestatementsController.class,
    CommunityChangesController.class,
    CommunityDeterminationsController.class,
    EntryController.class,
    HonestyController.class,
    NextController.class,
    PartnershipController.class,
    PeopleController.class,
    ReplayController.class,
    ReportController.class,
    RubricController.class,
    SheetController.class,
    TodayController.class,
    TrajectoryController.class,
    TrialAdvice.class,
    TrialController.class,
    WhyController.class
})
public class PagesConfiguration {

    private static final String[] BUNDLES = {"messages/pages", "messages/forms", "messages/facts", "messages/access"};

    /** The words of all pages and forms; there is one language, so no browser setting mixes another one in. */
    @Bean
    public ResourceBundleMessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(
                Arrays.stream(BUNDLES).filter(PagesConfiguration::isThere).toArray(String[]::new));
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    private static boolean isThere(String bundle) {
        return PagesConfiguration.class.getResource("/" + bundle + ".properties") != null;
    }

    /** Where there are views that can lag behind: pages made from fixed answers have none. */
    @Bean
    WebMvcConfigurer stillReading(ObjectProvider<Progress> progress, ObjectProvider<Drafts> drafts) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                progress.ifAvailable(views ->
                        registry.addInterceptor(new StillReading(views, Optional.ofNullable(drafts.getIfAvailable()))));
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.US);
    }
}
