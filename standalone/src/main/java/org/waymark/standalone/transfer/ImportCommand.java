package org.waymark.standalone.transfer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.commandside.bulk.ImportProgress;
import org.waymark.commandside.bulk.Importing;
import org.waymark.log.CommitLog;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.serve.WritingApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings case files into a log; the server must be stopped, because one process writes. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Records the lines of case files, in the order of their recording times. Stop the server first.",
            "A file with defects is refused with all of them, and nothing is recorded. An import that was interrupted"
                    + " goes on when it is started again; what is in the record already is not recorded twice.",
            "Exit 0: recorded; 2: refused."
        })
public final class ImportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "CASE.jsonl", description = "The case files.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--data",
            description = "Folder of the log; made if there is none. Default: ${DEFAULT-VALUE}.",
            defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

    @Option(
            names = "--as-history",
            description =
                    "Believe the files about when their lines were recorded. Only into a new folder, and every page"
                            + " will say so. Default: recorded now, with the files' times kept beside.")
    boolean asHistory;

    @Option(
            names = "--source",
            description =
                    "Where the files come from, in a word. Give files of another origin another one, or their ids are"
                            + " taken for the same things. Default: ${DEFAULT-VALUE}.",
            defaultValue = "case-files")
    String source = "case-files";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        PrintWriter out = spec.commandLine().getOut();
        MergedLines merged = CaseFiles.read(files);
        try (ConfigurableApplicationContext context = open()) {
            requireEmptyLog(context.getBean(CommitLog.class));
            var run = new CaseImport(context.getBean(Importing.class), source, asHistory);
            ImportProgress.Done done =
                    run.run(merged, new Progress(merged.lines().size(), out));
            out.println("Recorded " + done.facts() + " entries in "
                    + data.toAbsolutePath().normalize()
                    + (done.already() == 0 ? "" : "; " + done.already() + " were there already"));
        }
        return 0;
    }

    private ConfigurableApplicationContext open() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("waymark.data-directory", data.toAbsolutePath().normalize().toString());
        settings.put("waymark.as-history", asHistory);
        return WritingApplication.open(settings);
    }

    /** An import that was interrupted may go on: until somebody records something, all is the import's own. */
    private void requireEmptyLog(CommitLog log) {
        boolean others = log.head()
                .filter(commit -> !commit.actor().equals(CaseImport.ACTOR))
                .isPresent();
        if (asHistory && (others || !log.genesis().claimedHistory())) {
            throw new SaidPlainly("--as-history: the log in " + data
                    + " is not empty, or was not made for it. Import into a new folder, or leave the option out;"
                    + " the files' times are then kept beside each entry.");
        }
    }
}
