package org.waymark.access.assertion;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.util.Date;

/** Says, for one request, who is behind it. Made anew for each sending, because it does not live long. */
public final class AssertionSigner {

    /** Scheme of the header {@code Authorization} in which an assertion travels; API tokens have another. */
    public static final String SCHEME = "Waymark-Assertion";

    private final AssertionKeys keys;
    private final Clock clock;

    public AssertionSigner(AssertionKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The value of the header {@code Authorization}. */
    public String authorization(String accountId, AssertedRequest request) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(accountId)
                .jwtID(request.commandId())
                .claim(Claims.REQUEST, Base64URL.encode(request.digest()).toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Claims.LIFE)))
                .build();
        return SCHEME + " " + signed(claims);
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            jwt.sign(new MACSigner(keys.current()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a secret of at least " + AssertionKeys.SHORTEST + " bytes can sign", e);
        }
    }
}
