package org.waymark.standalone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may know whom, as allow-lists: what is not listed is forbidden, so a new dependency is a decision and not an
 * accident.
 */
class ArchitectureTest {

    private static final String VIOLATOR = "org.waymark.standalone.house.violator..";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.waymark");
    private static final JavaClasses TRESPASSER =
            new ClassFileImporter().importPackages("org.waymark.standalone.house.violator");

    private static final List<String> LANGUAGE = List.of("java..", "org.jspecify.annotations..");
    private static final List<String> SHARED = List.of(
            "org.waymark.fact..",
            "org.waymark.registry..",
            "org.waymark.command..",
            "org.waymark.record..",
            "org.waymark.rubric..",
            "org.waymark.casefile..",
            "org.waymark.erasure..");
    private static final List<String> JACKSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final List<String> WEB = List.of("org.springframework..", "jakarta.servlet..");
    private static final List<String> DOMAIN = List.of(
            "org.waymark.fact..",
            "org.waymark.registry..",
            "org.waymark.command..",
            "org.waymark.record..",
            "org.waymark.rubric..",
            "org.waymark.erasure..");

    /** Package -> what it may use besides the language and itself. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            entry("org.waymark.fact..", List.of()),
            entry("org.waymark.registry..", join(JACKSON, List.of("org.waymark.fact.."))),
            entry("org.waymark.command..", List.of("org.waymark.fact..", "org.waymark.registry..")),
            entry("org.waymark.record..", List.of("org.waymark.fact..", "org.waymark.registry..")),
            entry("org.waymark.rubric..", join(JACKSON, List.of("org.waymark.fact.."))),
            entry(
                    "org.waymark.casefile..",
                    join(JACKSON, List.of("org.waymark.fact..", "org.waymark.registry..", "org.waymark.record.."))),
            entry("org.waymark.erasure..", join(JACKSON, List.of("org.waymark.fact..", "org.waymark.registry.."))),
            entry("org.waymark.stage..", join(JACKSON, SHARED)),
            // the drivers and a parser, to read what others wrote; nothing of those who wrote it
            entry("org.waymark.log.verify..", join(JACKSON, List.of("org.sqlite..", "com.mongodb..", "org.bson.."))),
            entry(
                    "org.waymark.log..",
                    join(
                            JACKSON,
                            List.of(
                                    "javax.crypto..",
                                    "javax.net.ssl..",
                                    "com.mongodb..",
                                    "org.bson..",
                                    "org.axonframework..",
                                    "org.sqlite..",
                                    "org.slf4j..",
                                    "io.micrometer.core.."))),
            entry(
                    "org.waymark.access..",
                    join(
                            join(JACKSON, WEB),
                            List.of(
                                    "com.mongodb..",
                                    "org.bson..",
                                    "com.nimbusds..",
                                    "org.apache.catalina..",
                                    "org.apache.coyote..",
                                    "org.apache.tomcat.util.http..",
                                    "javax.crypto..",
                                    "org.slf4j..",
                                    "org.sqlite.."))),
            entry(
                    "org.waymark.commandside..",
                    join(
                            join(JACKSON, WEB),
                            join(
                                    DOMAIN,
                                    List.of(
                                            "org.waymark.log",
                                            "org.waymark.log.append",
                                            "org.waymark.log.axon..",
                                            "org.waymark.log.draft..",
                                            "org.waymark.log.read..",
                                            "org.waymark.log.mongodb..",
                                            "org.waymark.access..",
                                            "com.mongodb..",
                                            "io.micrometer.core..",
                                            "org.axonframework..",
                                            "com.fasterxml.uuid..",
                                            "com.github.benmanes.caffeine.cache..",
                                            "org.slf4j..")))),
            entry(
                    "org.waymark.queryside..",
                    join(
                            join(JACKSON, WEB),
                            join(
                                    DOMAIN,
                                    List.of(
                                            "org.waymark.stage..",
                                            "org.waymark.log",
                                            "org.waymark.log.axon..",
                                            "org.waymark.log.mongodb..",
                                            "org.waymark.log.read..",
                                            "com.mongodb..",
                                            "io.micrometer.core..",
                                            "org.waymark.access..",
                                            "org.axonframework..",
                                            "com.github.benmanes.caffeine.cache..",
                                            "org.slf4j..")))));

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatItMay() {
        return ALLOWED.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> onlyUses(rule.getKey(), rule.getValue()).check(MAIN)));
    }

    @TestFactory
    Stream<DynamicTest> everyAllowListBites() {
        return ALLOWED.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(onlyUses(VIOLATOR, rule.getValue())
                                        .evaluate(TRESPASSER)
                                        .hasViolation())
                                .isTrue()));
    }

    @Test
    void theTwoSidesNeverSeeEachOther() {
        stranger("org.waymark.commandside..", "org.waymark.queryside..").check(MAIN);
        stranger("org.waymark.queryside..", "org.waymark.commandside..").check(MAIN);
        stranger("org.waymark.queryside..", "org.waymark.log.append..").check(MAIN);
        assertThat(stranger(VIOLATOR, "org.waymark.queryside..")
                        .evaluate(TRESPASSER)
                        .hasViolation())
                .isTrue();
    }

    /** Nor may what a decider calls know the framework: hence all the way down. */
    @Test
    void decidersArePure() {
        frameworkFree("org.waymark.commandside..", "Decider").check(MAIN);
        assertThat(frameworkFree(VIOLATOR, "Trespasser").evaluate(TRESPASSER).hasViolation())
                .isTrue();
    }

    @Test
    void onlyEdgesReadTheClockOrRollDice() {
        noClockIn("org.waymark.(fact|registry|command|record|rubric|casefile|erasure|stage|commandside.stream)..")
                .check(MAIN);
        assertThat(noClockIn(VIOLATOR).evaluate(TRESPASSER).hasViolation()).isTrue();
    }

    private static ArchRule onlyUses(String where, List<String> allowed) {
        return classes()
                .that()
                .resideInAPackage(where)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages(join(join(LANGUAGE, allowed), List.of(where))));
    }

    private static ArchRule stranger(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other);
    }

    private static ArchRule frameworkFree(String where, String nameEnding) {
        return noClasses()
                .that()
                .resideInAPackage(where)
                .and()
                .haveSimpleNameEndingWith(nameEnding)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "org.springframework..", "org.waymark.log..");
    }

    private static ArchRule noClockIn(String where) {
        return noClasses()
                .that()
                .resideInAPackage(where)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID");
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String[] packages(List<String> names) {
        return names.toArray(String[]::new);
    }
}
