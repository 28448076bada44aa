package org.waymark.standalone.check;

import java.nio.file.Path;
import java.util.List;
import org.waymark.log.checkpoint.NoteFormatException;
import org.waymark.log.checkpoint.VerifierKey;
import org.waymark.standalone.SaidPlainly;
import picocli.CommandLine.Option;

/** The checkpoints that a log is compared with, and whose signatures are trusted. */
final class KeptCheckpoints {

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that somebody kept outside; may be given several times. It shows what --known"
                    + " shows, and who signed it.")
    List<Path> files = List.of();

    @Option(
            names = "--key",
            paramLabel = "VKEY",
            description = "The verifier key of whoever signed the checkpoints, as waymark checkpoint --verifier-key"
                    + " prints it; may be given several times. Without it no signature is checked.")
    List<String> keys = List.of();

    List<KeptCheckpoint> read() {
        if (files.isEmpty() && !keys.isEmpty()) {
            throw new SaidPlainly("--key: there is no checkpoint to check with it. Add --checkpoint FILE.");
        }
        List<VerifierKey> trusted = keys.stream().map(KeptCheckpoints::key).toList();
        return files.stream().map(file -> KeptCheckpoint.read(file, trusted)).toList();
    }

    private static VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (NoteFormatException e) {
            throw new SaidPlainly("--key: " + e.getMessage(), e);
        }
    }
}
