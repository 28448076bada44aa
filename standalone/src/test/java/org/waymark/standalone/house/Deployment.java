package org.waymark.standalone.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that put Waymark into containers, by name, as text and as what the text says. */
record Deployment(Map<String, String> texts) {

    static final String COMPOSE = "docker-compose.yml";
    static final String IMAGES = "Dockerfile";
    static final String PROXY = "docker/Caddyfile";
    static final String EXAMPLE = "docker/waymark.env.example";
    static final String SETUP = "docker/mongo/setup.js";
    static final String ROLES = "docker/mongo/roles.json";
    static final String MANUAL = "docs/services.md";

    /** What neither an image nor a repository takes along. */
    static final List<String> IGNORED = List.of(".dockerignore", ".gitignore");

    /** Where compose puts in what the operator filled in. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[?-])?([^}]*)}");

    /** A line of the Dockerfile that begins a target, and those until the next. */
    private static final Pattern TARGET = Pattern.compile("(?m)^FROM \\S+ AS (\\S+)\\n((?:(?!FROM ).*\\n?)*)");

    static Deployment here() {
        return new Deployment(Stream.concat(
                        Stream.of(COMPOSE, IMAGES, PROXY, EXAMPLE, SETUP, ROLES, MANUAL), IGNORED.stream())
                .collect(Collectors.toMap(
                        name -> name, name -> Repository.text(Repository.root().resolve(name)))));
    }

    /** The same with something else at one place, which must be there. */
    Deployment with(String file, String there, String instead) {
        if (!text(file).contains(there)) {
            throw new IllegalArgumentException(file + " has no " + there);
        }
        return new Deployment(texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getKey().equals(file)
                                ? each.getValue().replace(there, instead)
                                : each.getValue())));
    }

    String text(String file) {
        return texts.getOrDefault(file, "");
    }

    Map<String, Container> containers() {
        return section("services").entrySet().stream()
                .map(each -> new Container(each.getKey(), map(each.getValue())))
                .collect(Collectors.toMap(Container::name, each -> each));
    }

    Set<String> volumes() {
        return section("volumes").keySet();
    }

    /** A part of the compose file, anchors resolved. */
    private Map<String, Object> section(String name) {
        Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text(COMPOSE));
        return map(map(all).get(name));
    }

    /** What the operator fills in, as compose asks for it. */
    List<Asked> asked() {
        return VARIABLE.matcher(text(COMPOSE))
                .results()
                .map(found -> new Asked(
                        found.group(1), ":?".equals(found.group(2)), ":-".equals(found.group(2)) ? found.group(3) : ""))
                .distinct()
                .toList();
    }

    /** The example's variables and what stands behind them. */
    Map<String, String> example() {
        return text(EXAMPLE)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line.length < 2 ? "" : line[1]));
    }

    /** The target of the Dockerfile -> its lines. */
    Map<String, String> targets() {
        return TARGET.matcher(text(IMAGES)).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    }

    /** What a pattern's first group finds in a file. */
    Set<String> found(String file, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** A value that compose takes from the operator: whether it refuses to start without, or what it takes instead. */
    record Asked(String name, boolean needed, String instead) {

        boolean isSecret() {
            return name.contains("PASSWORD") || name.contains("SECRET");
        }
    }

    /** A service of the compose file. */
    record Container(String name, Map<String, Object> settings) {

        Map<String, String> environment() {
            return map(settings.get("environment")).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
        }

        Map<String, Object> dependencies() {
            return map(settings.get("depends_on"));
        }

        List<String> words(String key) {
            return settings.get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        String word(String key) {
            return String.valueOf(settings.getOrDefault(key, ""));
        }

        /** The target of the Dockerfile that it is built from; empty for somebody else's image. */
        String target() {
            return String.valueOf(map(settings.get("build")).getOrDefault("target", ""));
        }

        List<String> healthTest() {
            return new Container(name, map(settings.get("healthcheck"))).words("test");
        }

        /** Whether it does something once and ends. */
        boolean endsByItself() {
            return word("restart").equals("no");
        }

        boolean isMember() {
            return words("command").contains("--replSet");
        }
    }
}
