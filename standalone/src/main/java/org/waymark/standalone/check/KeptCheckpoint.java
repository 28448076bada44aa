package org.waymark.standalone.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.log.checkpoint.Checkpoint;
import org.waymark.log.checkpoint.NoteFormatException;
import org.waymark.log.checkpoint.SignedNote;
import org.waymark.log.checkpoint.VerifierKey;
import org.waymark.log.verify.Report;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.Unreadable;

/**
 * A checkpoint out of the file in which somebody kept it.
 *
 * @param complaint why it is not believed
 * @param signers who signed it, when that was checked
 */
record KeptCheckpoint(Path file, Checkpoint checkpoint, Optional<String> complaint, Optional<String> signers) {

    /** Reads a file. Without keys to trust, whoever kept the file is trusted. */
    static KeptCheckpoint read(Path file, List<VerifierKey> keys) {
        try (InputStream in = Files.newInputStream(file)) {
            SignedNote note = SignedNote.parse(in.readNBytes(SignedNote.LARGEST + 1));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            return keys.isEmpty()
                    ? new KeptCheckpoint(file, checkpoint, Optional.empty(), Optional.empty())
                    : new KeptCheckpoint(file, checkpoint, note.complaint(keys), Optional.of(note.signersAmong(keys)));
        } catch (NoteFormatException e) {
            throw new SaidPlainly("--checkpoint: " + file + " is no checkpoint: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SaidPlainly(
                    "--checkpoint: " + file + " cannot be read: " + Unreadable.why(e)
                            + ". Name a file that waymark checkpoint wrote.",
                    e);
        }
    }

    boolean isBelieved() {
        return complaint.isEmpty();
    }

    /** What there is to say of it beside the defects of the log. */
    Optional<String> said(Report report) {
        String name = "Checkpoint " + file + ": ";
        if (complaint.isPresent()) {
            return Optional.of(name + "not compared: " + complaint.get() + ". Ask for it where it was kept.");
        }
        return report.verdict() == Report.Verdict.SOUND
                ? Optional.of(name + found(report.totals().logId()) + " " + signed())
                : Optional.empty();
    }

    private String found(String logId) {
        return checkpoint.logId().value().equals(logId)
                ? "commit " + checkpoint.commits() + " is here with the same hash."
                : "it is of log " + checkpoint.logId() + ". This log holds the same commits 1 to "
                        + checkpoint.commits() + " under an identity of its own.";
    }

    private String signed() {
        return signers.map(who -> "Signed by " + who + ".")
                .orElse("Its signature was not checked: give --key, the verifier key of the log's keeper.");
    }
}
