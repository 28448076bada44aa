package org.waymark.standalone.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.Known;
import org.waymark.log.verify.KnownPlace;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Report.Verdict;
import org.waymark.log.verify.Verifier;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.copy.LogPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Walks the stored bytes and says whether they are what was acknowledged; it may run beside the server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that nothing in the record was changed, lost or slipped in. The server may keep running.",
            "Exit 0: sound; 1: unsound or an unfinished restore, with each defect by its place, or a checkpoint is not"
                    + " believed; 2: there is no log that can be checked, or no checkpoint or key that can be read."
        })
public final class VerifyCommand implements Callable<Integer> {

    /** Eighteen digits always fit a position. */
    private static final Pattern PLACE =
            Pattern.compile("(?<log>[^:]+):(?<position>[0-9]{1,18}):(?<hash>[0-9a-f]{64})");

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    LogPlace place = new LogPlace();

    @Option(names = "--file", paramLabel = "FILE", description = "Or a file that waymark export --log wrote.")
    @Nullable
    Path file;

    @Option(
            names = "--known",
            paramLabel = "LOGID:POSITION:HASH",
            description = "A place that somebody kept outside, as every answer of Waymark shows it. Only this can show"
                    + " that the newest entries were cut off, or that all of it was replaced.")
    @Nullable
    String known;

    @Mixin
    KeptCheckpoints checkpoints = new KeptCheckpoints();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<KeptCheckpoint> kept = checkpoints.read();
        Report report = report(known(kept));
        out.println(heading(report));
        report.defects().forEach(defect -> out.println("  " + defect));
        kept.stream().flatMap(each -> each.said(report).stream()).forEach(out::println);
        boolean believed = kept.stream().allMatch(KeptCheckpoint::isBelieved);
        return Math.max(report.verdict().exitCode(), believed ? 0 : Verdict.UNSOUND.exitCode());
    }

    /** All that the log is compared with. */
    private Known[] known(List<KeptCheckpoint> kept) {
        Stream<Known> beginnings = kept.stream()
                .filter(KeptCheckpoint::isBelieved)
                .map(each -> each.checkpoint().known());
        return Stream.concat(Stream.ofNullable(known).map(VerifyCommand::place), beginnings)
                .toArray(Known[]::new);
    }

    private Report report(Known... kept) {
        if (file == null) {
            return place.verify(kept);
        }
        if (place.isGiven()) {
            throw new SaidPlainly("--file: a log is in one place. Name the file, the folder or the database.");
        }
        return Verifier.verifyFile(file, kept);
    }

    private static KnownPlace place(String text) {
        Matcher parts = PLACE.matcher(text);
        if (!parts.matches()) {
            throw new SaidPlainly("--known: " + text + " is not a place in a log. Write its id, a position and the 64"
                    + " hexadecimal digits of the hash, with colons between, as an answer of Waymark shows them.");
        }
        return new KnownPlace(parts.group("log"), Long.parseLong(parts.group("position")), parts.group("hash"));
    }

    private static String stray(long count) {
        return count == 0
                ? ""
                : " Beside them lie " + count + " texts of no entry: a write that did not end leaves some, and the next"
                        + " start removes them.";
    }

    private static String unnamed(long count) {
        return count == 0
                ? ""
                : " " + count
                        + " of the erased texts are named by no entry of an erasure: they were erased in the storage"
                        + " itself, and nobody recorded when, by whom and why.";
    }

    private static String heading(Report report) {
        Report.Totals totals = report.totals();
        return switch (report.verdict()) {
            case SOUND ->
                "Sound: log %s, %d commits, %d entries, %d texts of which %d erased, last hash %s.%s%s"
                        .formatted(
                                totals.logId(),
                                totals.commits(),
                                totals.events(),
                                totals.texts(),
                                totals.erasedTexts(),
                                totals.hash(),
                                unnamed(totals.unnamedErasures()),
                                stray(totals.strayTexts()));
            case UNSOUND ->
                report.isOnlyUnfinished()
                        ? "Unfinished: a restore was cut short. What is there is as it was exported; start the same"
                                + " restore again, and it goes on where it stopped."
                        : "Unsound: what is stored is not what was acknowledged.";
            case UNREADABLE -> "Unreadable: this cannot be checked.";
        };
    }
}
