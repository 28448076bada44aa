package org.waymark.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.waymark.access.assertion.AssertionFilter;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.access.assertion.AssertionVerifier;
import org.waymark.access.rule.Gate;
import org.waymark.access.rule.OperatorFilter;
import org.waymark.access.server.Connections;
import org.waymark.access.server.PlainRefusals;
import org.waymark.access.signin.Problem;
import org.waymark.access.token.ApiTokens;
import org.waymark.access.token.BearerFilter;

/**
 * For an application that no browser opens: {@code @Import} it. Programs come with an API token, the service with the
 * pages comes with a signed assertion; there are no sessions, no cookies and no pages. A {@link Clock} and a {@link
 * org.waymark.access.store.AccessStore} bean must be there.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import({AccountsConfiguration.class, Connections.class, PlainRefusals.class})
public class ProgramsConfiguration {

    @Bean
    AssertionVerifier assertionVerifier(Environment environment, Clock clock) {
        return new AssertionVerifier(AssertionKeys.from(environment::getProperty), clock);
    }

    @Bean
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens, AssertionVerifier assertions, Gate gate) {
        AuthenticationEntryPoint badToken = (request, response, e) -> Problem.BAD_TOKEN.write(response);
        return SecurityChains.headers(SecurityChains.gated(http, gate))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new AssertionFilter(assertions), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BearerFilter(tokens, badToken), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new OperatorFilter(), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(
                                (request, response, e) -> Problem.NO_CREDENTIALS.write(response))
                        .accessDeniedHandler((request, response, e) -> Problem.NO_RULE.write(response)))
                .build();
    }

    /** Nobody signs in here; this keeps Spring Boot from inventing a user with a password. */
    @Bean
    AuthenticationManager authenticationManager() {
        return SecurityChains.nobodySignsIn();
    }
}
