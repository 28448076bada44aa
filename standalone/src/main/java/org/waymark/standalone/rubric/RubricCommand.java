package org.waymark.standalone.rubric;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What there is to do with a rubric file. */
@Command(
        name = "rubric",
        mixinStandardHelpOptions = true,
        description = "Rubric files, the rules by which Waymark computes a stage.",
        subcommands = RubricCommand.Check.class)
public final class RubricCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "rubric: say what to do with it, such as: rubric check FILE");
        }
    }

    /** Finds every defect before anybody publishes the file: a published version never changes. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Reports every defect of a rubric file at once: line, column, what is wrong and what would be right.",
                "Exit 0: sound; 1: defects; 2: the file cannot be read."
            })
    static final class Check implements Callable<Integer> {
        @Spec
        @Nullable
        CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The rubric file, YAML or JSON.")
        @Nullable
        Path file;

        @Override
        public Integer call() {
            if (file == null || spec == null) {
                throw new IllegalStateException("the command line was not read");
            }
            PrintWriter out = spec.commandLine().getOut();
            return switch (RubricFiles.read(file)) {
                case RubricReading.Sound sound -> {
                    out.println("Sound: " + summary(sound.rubric()));
                    yield 0;
                }
                case RubricReading.Refused refused -> {
                    RubricFiles.said(file, refused.defects()).forEach(out::println);
                    yield 1;
                }
            };
        }

        private static String summary(Rubric rubric) {
            return "%s, version %d, %d stages, %d indicators, digest %s."
                    .formatted(
                            rubric.id(),
                            rubric.version(),
                            rubric.stages().size(),
                            rubric.indicators().size(),
                            rubric.digest());
        }
    }
}
