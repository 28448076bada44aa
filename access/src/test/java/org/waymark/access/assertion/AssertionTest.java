package org.waymark.access.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.access.CurrentActor;
import org.waymark.access.assertion.AssertionVerifier.Verdict;

/** What is believed of another service, and what is not. */
class AssertionTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String OLD = "fedcba9876543210fedcba9876543210";
    private static final CurrentActor INES = new CurrentActor("a1", "");
    private static final AssertedRequest REQUEST = request("{\"on\":\"2026-03-05\"}");

    @TempDir
    Path folder;

    @Test
    void whatWasJustSignedForThisRequestIsBelieved() {
        assertThat(verify(signed(SECRET, NOON), REQUEST, NOON.plusSeconds(1))).isEqualTo(new Verdict.Sound(INES));
    }

    @Test
    void itLivesAMinuteAndTheClocksMayDifferALittle() {
        var assertion = signed(SECRET, NOON);
        assertThat(verify(assertion, REQUEST, NOON.plus(Claims.LIFE))).isInstanceOf(Verdict.Sound.class);
        assertThat(verify(assertion, REQUEST, NOON.plus(Claims.LIFE).plus(Claims.SKEW)))
                .isInstanceOf(Verdict.Unsound.class);
        assertThat(verify(assertion, REQUEST, NOON.minus(Claims.SKEW))).isInstanceOf(Verdict.Sound.class);
        assertThat(reason(verify(assertion, REQUEST, NOON.minus(Claims.SKEW).minusSeconds(1))))
                .contains("future");
    }

    @Test
    void itIsGoodForOneRequestOnly() {
        var assertion = signed(SECRET, NOON);
        for (var other : List.of(
                request("{\"on\":\"2026-03-06\"}"),
                AssertedRequest.of("GET", REQUEST.target(), REQUEST.commandId(), "7", body("{\"on\":\"2026-03-05\"}")),
                AssertedRequest.of(
                        "POST", "/api/commands/Other", REQUEST.commandId(), "7", body("{\"on\":\"2026-03-05\"}")),
                AssertedRequest.of("POST", REQUEST.target(), "c2", "7", body("{\"on\":\"2026-03-05\"}")),
                AssertedRequest.of(
                        "POST", REQUEST.target(), REQUEST.commandId(), "8", body("{\"on\":\"2026-03-05\"}")))) {
            assertThat(reason(verify(assertion, other, NOON)))
                    .as(other.toString())
                    .contains("another request");
        }
    }

    @Test
    void thePreviousSecretIsAcceptedWhileANewOneIsHandedOut() {
        var rotating = keys(Map.of(AssertionKeys.CURRENT, SECRET, AssertionKeys.PREVIOUS, OLD));
        assertThat(verifier(rotating, NOON).verify(signed(OLD, NOON), REQUEST)).isInstanceOf(Verdict.Sound.class);
        assertThat(verifier(rotating, NOON).verify(signed(SECRET, NOON), REQUEST))
                .isInstanceOf(Verdict.Sound.class);
        assertThat(reason(verify(signed(OLD, NOON), REQUEST, NOON))).contains("not signed");
    }

    static List<Consumer<JWTClaimsSet.Builder>> wrongClaims() {
        return List.of(
                claims -> claims.audience("waymark-query-side"),
                claims -> claims.audience(List.of("waymark-command-side", "everybody")),
                claims -> claims.issuer("somebody"),
                claims -> claims.subject(null),
                claims -> claims.subject(" "),
                claims -> claims.issueTime(null),
                claims -> claims.expirationTime(null),
                claims -> claims.expirationTime(Date.from(NOON.plus(Duration.ofHours(1)))),
                claims -> claims.jwtID("c2"),
                claims -> claims.claim(Claims.REQUEST, null),
                claims -> claims.claim(Claims.REQUEST, 7));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void whatClaimsSomethingElseIsRefused(Consumer<JWTClaimsSet.Builder> wrong) throws Exception {
        assertThat(verify(forged(wrong, JWSAlgorithm.HS256), REQUEST, NOON)).isInstanceOf(Verdict.Unsound.class);
        assertThat(verify(forged(claims -> {}, JWSAlgorithm.HS256), REQUEST, NOON))
                .isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void whatIsNotSignedOrSignedOtherwiseIsRefused() throws Exception {
        var good = signed(SECRET, NOON);
        var unsigned = new PlainJWT(SignedJWT.parse(good).getJWTClaimsSet()).serialize();
        var parts = SignedJWT.parse(good).getParsedParts();
        assertThat(verify(unsigned, REQUEST, NOON)).isInstanceOf(Verdict.Unsound.class);
        assertThat(verify(parts[0] + "." + parts[1] + ".", REQUEST, NOON)).isInstanceOf(Verdict.Unsound.class);
        assertThat(verify(parts[0] + "." + parts[1] + "x." + parts[2], REQUEST, NOON))
                .isInstanceOf(Verdict.Unsound.class);
        assertThat(verify("nonsense", REQUEST, NOON)).isInstanceOf(Verdict.Unsound.class);
        var otherMethod = "0123456789abcdef".repeat(4);
        var keys = keys(Map.of(AssertionKeys.CURRENT, otherMethod));
        var jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS512), SignedJWT.parse(good).getJWTClaimsSet());
        jwt.sign(new MACSigner(otherMethod));
        assertThat(verifier(keys, NOON).verify(jwt.serialize(), REQUEST)).isInstanceOf(Verdict.Unsound.class);
    }

    @Test
    void aSecretMustBeLongEnoughAndMayComeFromAFile() throws Exception {
        assertThatThrownBy(() -> keys(Map.of())).hasMessageContaining("waymark.assertion.secret is missing");
        assertThatThrownBy(() -> keys(Map.of(AssertionKeys.CURRENT, "short secret")))
                .hasMessageContaining("has 12 bytes")
                .hasMessageContaining("32")
                .hasMessageNotContaining("short secret");
        assertThatThrownBy(() -> keys(Map.of(AssertionKeys.CURRENT + "-file", "/nowhere")))
                .hasMessageContaining("'/nowhere', which cannot be read");
        var file = Files.writeString(folder.resolve("secret"), SECRET + System.lineSeparator());
        assertThatThrownBy(() ->
                        keys(Map.of(AssertionKeys.CURRENT, SECRET, AssertionKeys.CURRENT + "-file", file.toString())))
                .hasMessageContaining("both set");
        var fromFile = keys(Map.of(AssertionKeys.CURRENT + "-file", file.toString()));
        assertThat(verifier(fromFile, NOON).verify(signed(SECRET, NOON), REQUEST))
                .isInstanceOf(Verdict.Sound.class);
        assertThat(fromFile).hasToString("AssertionKeys[1]");
    }

    private static String forged(Consumer<JWTClaimsSet.Builder> wrong, JWSAlgorithm algorithm)
            throws JOSEException, java.text.ParseException {
        var claims =
                new JWTClaimsSet.Builder(SignedJWT.parse(signed(SECRET, NOON)).getJWTClaimsSet());
        wrong.accept(claims);
        var jwt = new SignedJWT(new JWSHeader(algorithm), claims.build());
        jwt.sign(new MACSigner(SECRET));
        return jwt.serialize();
    }

    private static String signed(String secret, Instant when) {
        var keys = keys(Map.of(AssertionKeys.CURRENT, secret));
        return new AssertionSigner(keys, Clock.fixed(when, ZoneOffset.UTC))
                .authorization(INES.accountId(), REQUEST)
                .substring(AssertionSigner.SCHEME.length() + 1);
    }

    private static Verdict verify(String assertion, AssertedRequest request, Instant when) {
        return verifier(keys(Map.of(AssertionKeys.CURRENT, SECRET)), when).verify(assertion, request);
    }

    private static String reason(Verdict verdict) {
        return verdict instanceof Verdict.Unsound unsound ? unsound.reason() : "it is sound";
    }

    private static AssertionVerifier verifier(AssertionKeys keys, Instant when) {
        return new AssertionVerifier(keys, Clock.fixed(when, ZoneOffset.UTC));
    }

    private static AssertionKeys keys(Map<String, String> properties) {
        return AssertionKeys.from(new HashMap<>(properties)::get);
    }

    private static AssertedRequest request(String body) {
        return AssertedRequest.of("POST", "/api/commands/RecordMeeting", "c1", "7", body(body));
    }

    private static byte[] body(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
