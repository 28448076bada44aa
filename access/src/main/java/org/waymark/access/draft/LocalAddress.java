package org.waymark.access.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address inside this Waymark that a browser may be sent to. Whatever a browser could read as another site
 * ({@code //elsewhere}, {@code /\elsewhere}, a scheme) is not one.
 */
public record LocalAddress(String path, @Nullable String query) {

    /** Characters; longer ones are nobody's bookmark. */
    static final int LONGEST = 2000;

    /** The address this text names, if it is one of ours. */
    public static Optional<LocalAddress> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST || !isSafe(text)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text);
            return Optional.of(new LocalAddress(uri.getRawPath(), uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The sign-in page that leads back here. */
    public String signIn() {
        return UriComponentsBuilder.fromPath("/sign-in")
                .queryParam("then", "{then}")
                .encode()
                .buildAndExpand(this)
                .toUriString();
    }

    /** Without the path the whole application stands under, which redirects add again. */
    LocalAddress below(String contextPath) {
        return path.startsWith(contextPath + "/")
                ? new LocalAddress(path.substring(contextPath.length()), query)
                : this;
    }

    @Override
    public String toString() {
        return query == null ? path : path + "?" + query;
    }

    private static boolean isSafe(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
    }
}
