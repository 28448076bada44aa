package org.waymark.standalone.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.log.checkpoint.Checkpoint;
import org.waymark.log.verify.Report;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.copy.LogPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Signs how far a log has come, to be kept outside of it; it may run beside the server. */
@Command(
        name = "checkpoint",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how far the record has come, signed: a few lines to keep where nobody who can change the record can"
                    + " change them too. The server may keep running.",
            "Without one kept outside, whoever owns the database can rewrite the whole record, and verify calls it"
                    + " sound. With one, verify --checkpoint FILE shows it.",
            "All of the record is checked first; of one that is not sound nothing is signed. The signing key is made"
                    + " when it is first needed.",
            "Exit 0: printed; 1: the record is unsound; 2: there is no log that can be checked, or no key."
        })
public final class CheckpointCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    LogPlace place = new LogPlace();

    @Option(names = "--out", paramLabel = "FILE", description = "New file to write. Default: standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--signing-key",
            paramLabel = "FILE",
            description = "Where the signing key is. Default: " + SigningKeyFile.NAME + " in the folder of the log.")
    @Nullable
    Path signingKey;

    @Option(
            names = "--verifier-key",
            description = "Print only the verifier key, which whoever checks gives to verify --key.")
    boolean verifierKey;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        if (out != null && Files.exists(out)) {
            throw new SaidPlainly("--out: " + out + " exists already. Name a new file, or remove that one.");
        }
        PrintWriter standardOutput = spec.commandLine().getOut();
        PrintWriter say = spec.commandLine().getErr();
        SigningKeyFile key = new SigningKeyFile(keyFile(), say);
        if (verifierKey) {
            String origin = place.read(log -> Checkpoint.originOf(log.genesis().logId()));
            print(key.of(origin).verifierKey() + "\n", standardOutput);
            return 0;
        }
        Report report = place.verify();
        if (report.verdict() == Report.Verdict.SOUND) {
            Checkpoint checkpoint = Checkpoint.of(report.totals());
            print(key.of(checkpoint.origin()).sign(checkpoint.text()).toString(), standardOutput);
        } else {
            say.println("Nothing was signed: what is stored is not sound, or cannot be checked.");
            report.defects().forEach(defect -> say.println("  " + defect));
        }
        return report.verdict().exitCode();
    }

    private Path keyFile() {
        return signingKey != null
                ? signingKey
                : place.beside(SigningKeyFile.NAME)
                        .orElseThrow(
                                () -> new SaidPlainly("--signing-key: a log in a database has no folder for it. Name"
                                        + " the file of the key; it is made there when there is none."));
    }

    private void print(String text, PrintWriter standardOutput) {
        if (out == null) {
            standardOutput.print(text);
            standardOutput.flush();
            return;
        }
        try {
            Files.writeString(out, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new SaidPlainly("--out: " + out + " cannot be written: " + e + ". Name another place.", e);
        }
    }
}
