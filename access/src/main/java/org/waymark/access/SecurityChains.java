package org.waymark.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.waymark.access.rule.Gate;
import org.waymark.access.rule.OperatorFilter;
import org.waymark.access.session.AccountContext;
import org.waymark.access.session.SessionConfiguration;
import org.waymark.access.signin.OwnSiteFilter;
import org.waymark.access.signin.Problem;
import org.waymark.access.signin.Refused;
import org.waymark.access.signin.SignInNeeded;
import org.waymark.access.token.ApiTokens;
import org.waymark.access.token.BearerFilter;

/** The two ways a request is looked at: with an API token, stateless; otherwise as a browser's, with a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

    /** Nothing from anywhere else, no inline script or style, no framing. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    /** No page of ours uses any of these, so no page may. */
    static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=()," + " usb=(), interest-cohort=()";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens, Gate gate, Refused refused) {
        AuthenticationEntryPoint badToken = (request, response, e) -> Problem.BAD_TOKEN.write(response);
        return headers(gated(http, gate))
                .securityMatcher(
                        request -> request.getServletPath().startsWith("/api/") && BearerFilter.brings(request))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(tokens, badToken), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(badToken).accessDeniedHandler(refused))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            Gate gate,
            AccountContext contexts,
            CsrfTokenRepository csrfTokens,
            AccessProperties properties,
            SignInNeeded signInNeeded,
            Refused refused) {
        return headers(gated(http, gate))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new OwnSiteFilter(), CsrfFilter.class)
                .addFilterBefore(new OperatorFilter(), AnonymousAuthenticationFilter.class)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .deleteCookies(SessionConfiguration.COOKIE + properties.cookieSuffix()))
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(signInNeeded).accessDeniedHandler(refused))
                .build();
    }

    /** Signing in goes through our own page; this keeps Spring Boot from inventing a user with a password. */
    @Bean
    AuthenticationManager authenticationManager() {
        return nobodySignsIn();
    }

    static AuthenticationManager nobodySignsIn() {
        return authentication -> {
            throw new BadCredentialsException("sign in at /sign-in");
        };
    }

    static HttpSecurity gated(HttpSecurity http, Gate gate) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.INCLUDE)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable);
    }

    static HttpSecurity headers(HttpSecurity http) {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }
}
