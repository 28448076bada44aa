package org.waymark.access.assertion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that both services share. The current one signs; the previous one is accepted beside it while a new one is
 * being handed out.
 */
public record AssertionKeys(SecretKey current, Optional<SecretKey> previous) {

    /** Bytes of a secret: what the signature's own length asks for. */
    public static final int SHORTEST = 32;

    static final String CURRENT = "waymark.assertion.secret";
    static final String PREVIOUS = "waymark.assertion.previous-secret";

    private static final String FILE = "-file";
    private static final String REMEDY =
            " Make one with: openssl rand -base64 48, and give all services of this Waymark the same.";

    /** From properties, or from files that their {@code -file} twins name. */
    public static AssertionKeys from(Function<String, @Nullable String> property) {
        var current = secret(property, CURRENT)
                .orElseThrow(() -> new AssertionKeysException(CURRENT + " is missing." + REMEDY));
        return new AssertionKeys(current, secret(property, PREVIOUS));
    }

    /** All that are accepted. */
    List<SecretKey> accepted() {
        return Stream.concat(Stream.of(current), previous.stream()).toList();
    }

    private static Optional<SecretKey> secret(Function<String, @Nullable String> property, String name) {
        var secret = text(property, name).map(text -> text.getBytes(StandardCharsets.UTF_8));
        secret.filter(bytes -> bytes.length < SHORTEST).ifPresent(bytes -> {
            throw new AssertionKeysException(
                    name + " has " + bytes.length + " bytes and needs at least " + SHORTEST + "." + REMEDY);
        });
        return secret.map(bytes -> new SecretKeySpec(bytes, "HmacSHA256"));
    }

    private static Optional<String> text(Function<String, @Nullable String> property, String name) {
        var value = Optional.ofNullable(property.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
        var file = Optional.ofNullable(property.apply(name + FILE)).filter(text -> !text.isBlank());
        if (value.isPresent() && file.isPresent()) {
            throw new AssertionKeysException(name + " and " + name + FILE + " are both set. Set one of them.");
        }
        return value.or(() -> file.map(path -> read(name + FILE, path)));
    }

    private static String read(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new AssertionKeysException(
                    name + " is '" + file + "', which cannot be read. Name a file that this process may read.");
        }
    }

    /** Never a secret, wherever this ends up in a message. */
    @Override
    public String toString() {
        return "AssertionKeys[" + accepted().size() + "]";
    }
}
