package org.waymark.standalone.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Walks the stored bytes and says whether they are what was acknowledged; it may run beside the server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that nothing in the record was changed, lost or slipped in. The server may keep running.",
            "Exit 0: sound; 1: unsound, with each defect by its place; 2: there is no log that can be checked."
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final String LOG = "log.db";

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--data",
            description = "Folder of the log. Default: ${DEFAULT-VALUE}.",
            defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        PrintWriter out = spec.commandLine().getOut();
        Report report = Verifier.verify(data.resolve(LOG));
        out.println(heading(report));
        report.defects().forEach(defect -> out.println("  " + defect));
        return report.verdict().exitCode();
    }

    private static String heading(Report report) {
        Report.Totals totals = report.totals();
        return switch (report.verdict()) {
            case SOUND ->
                "Sound: log %s, %d commits, %d entries, %d texts of which %d erased, last hash %s."
                        .formatted(
                                totals.logId(),
                                totals.commits(),
                                totals.events(),
                                totals.texts(),
                                totals.erasedTexts(),
                                totals.hash());
            case UNSOUND -> "Unsound: what is stored is not what was acknowledged.";
            case UNREADABLE -> "Unreadable: this cannot be checked.";
        };
    }
}
