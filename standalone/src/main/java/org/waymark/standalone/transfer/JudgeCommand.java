package org.waymark.standalone.transfer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseFile;
import org.waymark.record.Entries;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.JudgeLine;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.rubric.RubricFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges case files offline: one line of JSON per partnership, the same that a server would answer. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Judges case files without a server: for each partnership one line of JSON with every verdict on every day.",
            "Several files are one history, in the order of their recording times.",
            "Exit 0: judged; 2: a file cannot be read or has defects, which are all listed; then nothing is judged."
        })
public final class JudgeCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "CASE.jsonl", description = "The case files of one history.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--rubric",
            description = "The rules to judge by. Default: waymark-sample, which ships with Waymark.")
    @Nullable
    Path rubric;

    @Option(names = "--known-at", description = "Leave out what was recorded later, such as 2025-06-30T12:00:00Z.")
    @Nullable
    String knownAt;

    @Option(
            names = "--from",
            description =
                    "First day to print, such as 2024-01-01. Default: the first day of the partnership's own entries.")
    @Nullable
    String from;

    @Option(
            names = "--to",
            description = "Day after the last one to print. Default: three years after the last day of its entries.")
    @Nullable
    String to;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        LocalDate first = day("--from", from);
        LocalDate end = day("--to", to);
        if (first != null && end != null && !first.isBefore(end)) {
            throw new SaidPlainly("--to: " + end + " is not after --from " + first + ". Give a later day.");
        }
        Instant known = instant(knownAt);
        Rubric rules = rules();
        CaseFile whole = CaseFiles.read(files).cases();
        CaseFile cases = known == null ? whole : whole.knownAt(known);
        PrintWriter out = spec.commandLine().getOut();
        for (String partnership : cases.partnerships()) {
            Entries community =
                    cases.communityOf(partnership).map(cases::community).orElse(Entries.NONE);
            JudgeLine.of(
                            partnership,
                            rules,
                            Reading.of(cases.partnership(partnership)),
                            Reading.of(community),
                            first,
                            end)
                    .ifPresent(line -> out.println(line.toString()));
        }
        out.flush();
        return 0;
    }

    private Rubric rules() {
        return rubric == null ? ShippedRubric.DEFAULT.read() : RubricFiles.sound(rubric);
    }

    private static @Nullable LocalDate day(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new SaidPlainly(option + ": " + text + " is not a day. Write it as 2024-03-05.", e);
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new SaidPlainly("--known-at: " + text + " is not a time. Write it as 2025-06-30T12:00:00Z.", e);
        }
    }
}
