package org.waymark.access.assertion;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentActor;

/** Checks that an assertion was made by a service of this Waymark, just now, for this request. */
public final class AssertionVerifier {

    private final AssertionKeys keys;
    private final Clock clock;

    public AssertionVerifier(AssertionKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Verdict {

        /** Without a name: nothing is shown to anybody here, so none is sent. */
        record Sound(CurrentActor actor) implements Verdict {}

        /** The reason is for the operators of both services: it tells a wrong clock from a wrong secret. */
        record Unsound(String reason) implements Verdict {}
    }

    Verdict verify(String assertion, AssertedRequest request) {
        try {
            var jwt = SignedJWT.parse(assertion);
            if (!isSigned(jwt)) {
                return new Verdict.Unsound("it is not signed with a secret of this Waymark");
            }
            var claims = jwt.getJWTClaimsSet();
            return objection(claims, request)
                    .<Verdict>map(Verdict.Unsound::new)
                    .orElseGet(() -> new Verdict.Sound(new CurrentActor(claims.getSubject(), "")));
        } catch (ParseException | JOSEException e) {
            return new Verdict.Unsound("it is no signed assertion");
        }
    }

    private boolean isSigned(SignedJWT jwt) throws JOSEException {
        if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm())) {
            return false;
        }
        for (var key : keys.accepted()) {
            if (jwt.verify(new MACVerifier(key))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> objection(JWTClaimsSet claims, AssertedRequest request) {
        if (!List.of(Claims.AUDIENCE).equals(claims.getAudience()) || !Claims.ISSUER.equals(claims.getIssuer())) {
            return Optional.of("it is meant for somebody else");
        }
        if (claims.getSubject() == null || claims.getSubject().isBlank()) {
            return Optional.of("it names nobody");
        }
        return timing(instant(claims.getIssueTime()), instant(claims.getExpirationTime()))
                .or(() -> fitting(claims, request));
    }

    private Optional<String> timing(@Nullable Instant issued, @Nullable Instant expires) {
        if (issued == null || expires == null || expires.isAfter(issued.plus(Claims.LIFE))) {
            return Optional.of("it lives longer than " + Claims.LIFE.toSeconds() + " seconds");
        }
        var now = clock.instant();
        if (issued.isAfter(now.plus(Claims.SKEW))) {
            return Optional.of("it comes from the future; the clocks of the services differ");
        }
        return now.isBefore(expires.plus(Claims.SKEW))
                ? Optional.empty()
                : Optional.of("it is over; if this was sent just now, the clocks of the services differ");
    }

    private static Optional<String> fitting(JWTClaimsSet claims, AssertedRequest request) {
        var digest = Base64URL.encode(request.digest()).toString();
        boolean same = request.commandId().equals(claims.getJWTID())
                && claims.getClaim(Claims.REQUEST) instanceof String claimed
                && MessageDigest.isEqual(
                        Base64URL.from(digest).decode(), Base64URL.from(claimed).decode());
        return same ? Optional.empty() : Optional.of("it was made for another request");
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
