package org.waymark.standalone.check;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Walks the stored bytes and says whether they are what was acknowledged; it may run beside the server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks the log. Exit 0: sound; 1: unsound, with each defect; 2: unreadable.")
public final class VerifyCommand implements Callable<Integer> {

    private static final String LOG = "log.db";

    @Option(names = "--data", description = "Folder of the log.", defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

    @Override
    public Integer call() {
        Report report = Verifier.verify(data.resolve(LOG));
        System.out.println(heading(report));
        report.defects().forEach(defect -> System.out.println("  " + defect));
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
