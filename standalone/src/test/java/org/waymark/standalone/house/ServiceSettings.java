package org.waymark.standalone.house;

import java.beans.Introspector;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.waymark.access.AccessProperties;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.log.mongodb.settings.MongoSettings;

/** What a service reads, asked of its own code, and what {@code docs/services.md} says that it reads. */
record ServiceSettings(String module, Properties defaults, Set<String> variables) {

    /** Looking through all code takes a while, and what is found does not change. */
    private static final Map<String, ServiceSettings> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern VALUE = Pattern.compile("@Value\\(\"\\$\\{([a-z.-]+)[:}]");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`[^|]+) \\| (both|command|query) \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z.-]+)`");

    /** Of a target of the Dockerfile; the tools ask for the log alone, as the command side does. */
    static ServiceSettings of(String target) {
        return KNOWN.computeIfAbsent(target.equals("query-side") ? "query" : "command", ServiceSettings::look);
    }

    private static ServiceSettings look(String side) {
        String module = side + "-side";
        String folder = "/src/main/resources/org/waymark/" + side + "side/service.properties";
        Properties defaults = new Properties();
        try {
            defaults.load(new StringReader(Repository.text(Repository.root().resolve(module + folder))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServiceSettings(module, defaults, variables(module, side));
    }

    String port() {
        return defaults.getProperty("server.port", "");
    }

    /** Whether the addresses of {@code docs/services.md} answer, by what the service is started with. */
    boolean showsHealth() {
        return defaults.getProperty("management.endpoints.web.exposure.include", "")
                        .equals("health")
                && defaults.getProperty("management.endpoint.health.probes.enabled", "")
                        .equals("true")
                && !defaults.containsKey("management.endpoints.web.base-path")
                && !defaults.containsKey("management.server.port");
    }

    /** The variables of the process that its code reads and that the manual names for its side. */
    private static Set<String> variables(String module, String side) {
        Set<String> said = inTheManual(side);
        return asked(module).stream()
                .filter(said::contains)
                .map(ServiceSettings::variable)
                .collect(Collectors.toSet());
    }

    /** Every property that the code asks for: readers are watched, classes looked at, annotations read. */
    private static Set<String> asked(String module) {
        Set<String> asked = new TreeSet<>();
        MongoSettings.from(name -> noted(asked, name, ".uri", "mongodb://somewhere/waymark"));
        AssertionKeys.from(name -> noted(asked, name, ".secret", "x".repeat(AssertionKeys.SHORTEST)));
        String access = Objects.requireNonNull(AccessProperties.class.getAnnotation(ConfigurationProperties.class))
                .value();
        for (RecordComponent component : AccessProperties.class.getRecordComponents()) {
            asked.add(access + "." + kebab(component.getName()));
        }
        Arrays.stream(ServerProperties.class.getMethods())
                .filter(method -> method.getName().startsWith("set"))
                .map(method -> Introspector.decapitalize(method.getName().substring(3)))
                .forEach(name -> asked.add("server." + kebab(name)));
        Repository.mainCode().stream()
                .filter(file -> Repository.name(file).startsWith(module))
                .flatMap(file -> VALUE.matcher(Repository.text(file)).results())
                .forEach(found -> asked.add(found.group(1)));
        return asked;
    }

    private static @Nullable String noted(Set<String> asked, String name, String needed, String value) {
        asked.add(name);
        return name.endsWith(needed) && !name.contains("previous") ? value : null;
    }

    /** The first column of its rows: `a.b`, `.c` is a.b and a.c; "or file" adds a twin to each. */
    private static Set<String> inTheManual(String side) {
        Set<String> said = new TreeSet<>();
        ROW.matcher(Repository.text(Repository.root().resolve("docs/services.md")))
                .results()
                .filter(row -> row.group(2).equals("both") || row.group(2).equals(side))
                .forEach(row -> {
                    String parent = "";
                    for (var name : NAME.matcher(row.group(1)).results().toList()) {
                        String property = name.group(1).startsWith(".") ? parent + name.group(1) : name.group(1);
                        parent = property.substring(0, property.lastIndexOf('.'));
                        said.add(property);
                        if (row.group(1).contains("or file")) {
                            said.add(property + "-file");
                        }
                    }
                });
        return said;
    }

    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Where the build puts the program of a target, by the module's own pom: the tools are standalone's. */
    static String jar(String target) {
        String module = target.equals("tools") ? "standalone" : target;
        String pom = Repository.text(Repository.root().resolve(module + "/pom.xml"));
        String classifier = element(pom, "classifier");
        return "/src/" + module + "/target/" + element(pom, "finalName")
                + (classifier.equals(target) ? "-" + classifier : "") + ".jar";
    }

    private static String element(String pom, String name) {
        var found = Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(pom);
        return found.find() ? found.group(1) : "";
    }

    /** Whether a path of this repository is there. */
    static boolean isHere(String path) {
        return Files.exists(Repository.root().resolve(path));
    }

    /** The property of a variable -> its value, as a service's environment answers. */
    static @Nullable String answer(Map<String, String> environment, String property) {
        return environment.get(variable(property));
    }
}
