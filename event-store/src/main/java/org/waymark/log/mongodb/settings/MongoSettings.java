package org.waymark.log.mongodb.settings;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the log is and who asks. Values come from the environment or, for secrets, from files that it names.
 *
 * @param database the path of the connection string
 * @param accepted dangers that are not refused; none unless a setting names them
 */
public record MongoSettings(
        ConnectionString connection,
        String database,
        @Nullable Path authority,
        Set<Danger> accepted) {
    private static final String PREFIX = "waymark.log.mongodb.";
    private static final String URI = PREFIX + "uri";
    private static final String AUTHORITY = PREFIX + "tls-ca-file";
    private static final String ACCEPT = PREFIX + "accept-unsafe";
    private static final String FILE = "-file";
    private static final List<String> SCHEMES = List.of("mongodb://", "mongodb+srv://");
    private static final Pattern RESERVED = Pattern.compile("[@/?#]");
    private static final String EXAMPLE =
            "Write mongodb://host1,host2,host3/database?replicaSet=name&tls=true, user and password in their own settings";

    /** From properties: {@code waymark.log.mongodb.uri} and the others that {@code docs/mongodb.md} lists. */
    public static MongoSettings from(Function<String, @Nullable String> property) {
        String uri =
                text(property, URI).orElseThrow(() -> new MongoSettingsException(URI, "is missing", EXAMPLE + "."));
        ConnectionString connection = parsed(withCredentials(uri, property));
        String database = connection.getDatabase();
        if (database == null) {
            throw new MongoSettingsException(URI, "is '" + hidden(uri) + "', which names no database", EXAMPLE + ".");
        }
        return new MongoSettings(
                connection, database, authority(property), Danger.named(ACCEPT, property.apply(ACCEPT)));
    }

    /** As {@link #from}, from properties of the process or its variables: {@code WAYMARK_LOG_MONGODB_URI} and so on. */
    public static MongoSettings fromEnvironment() {
        return from(MongoSettings::given);
    }

    /** As {@link #fromEnvironment}, with the connection string that somebody typed. */
    public static MongoSettings at(String uri) {
        return from(name -> name.equals(URI) ? uri : name.equals(URI + FILE) ? null : given(name));
    }

    private static @Nullable String given(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return System.getProperty(name, System.getenv(variable));
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "MongoSettings[" + connection.getHosts() + "/" + database + ", accepted " + accepted + "]";
    }

    private static String withCredentials(String uri, Function<String, @Nullable String> property) {
        Optional<String> user = text(property, PREFIX + "username");
        Optional<String> password = text(property, PREFIX + "password");
        if (user.isPresent() != password.isPresent()) {
            String missing = PREFIX + (user.isPresent() ? "password" : "username");
            throw new MongoSettingsException(missing, "is missing", "Set user name and password, or neither.");
        }
        if (user.isEmpty() || password.isEmpty()) {
            return uri;
        }
        if (uri.contains("@")) {
            throw new MongoSettingsException(
                    URI, "is '" + hidden(uri) + "' and names a user", "Name the user in one place only.");
        }
        return uri.replaceFirst("://", "://" + encoded(user.get()) + ":" + encoded(password.get()) + "@");
    }

    /** Of a password with a bare {@code @} or {@code /} the driver takes a piece for a host, and hosts are logged. */
    private static void requireOneUser(String uri) {
        String scheme = scheme(uri);
        String user = uri.substring(scheme.length(), Math.max(scheme.length(), uri.lastIndexOf('@')));
        if (!scheme.isEmpty() && RESERVED.matcher(user).find()) {
            throw new MongoSettingsException(
                    URI,
                    "is '" + hidden(uri) + "', which has one of @ / ? # before its last @",
                    "Percent-encode them in user, password and options (@ as %40, / as %2F), or give user and password"
                            + " in their own settings.");
        }
    }

    /** What the driver says of a wrong one may repeat it, password and all, so that is not passed on. */
    private static ConnectionString parsed(String uri) {
        requireOneUser(uri);
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            throw new MongoSettingsException(
                    URI, "is '" + hidden(uri) + "', which is no connection string of MongoDB", EXAMPLE + ".");
        }
    }

    private static @Nullable Path authority(Function<String, @Nullable String> property) {
        String file = property.apply(AUTHORITY);
        if (file == null || file.isBlank()) {
            return null;
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            throw new MongoSettingsException(
                    AUTHORITY, "is '" + file + "', which cannot be read", "Name a file of certificates in PEM.");
        }
        return path;
    }

    /** The value of a setting, or the content of the file that its {@code -file} twin names. */
    private static Optional<String> text(Function<String, @Nullable String> property, String name) {
        String value = property.apply(name);
        String file = property.apply(name + FILE);
        if (file == null || file.isBlank()) {
            return Optional.ofNullable(value).filter(text -> !text.isBlank());
        }
        if (value != null && !value.isBlank()) {
            throw new MongoSettingsException(name + FILE, "and " + name + " are both set", "Set one of them.");
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new MongoSettingsException(
                    name + FILE, "is '" + file + "', which cannot be read", "Name a file that this process may read.");
        }
    }

    /** Shows nothing before the last {@code @}: where it is mistyped nobody can say where the password begins. */
    private static String hidden(String uri) {
        int at = uri.lastIndexOf('@');
        return at < 0 ? uri : scheme(uri) + "***" + uri.substring(at);
    }

    private static String scheme(String uri) {
        return SCHEMES.stream().filter(uri::startsWith).findFirst().orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
