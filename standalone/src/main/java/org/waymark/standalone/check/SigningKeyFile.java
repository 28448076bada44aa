package org.waymark.standalone.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.log.checkpoint.NoteFormatException;
import org.waymark.log.checkpoint.SigningKey;
import org.waymark.standalone.OwnerOnlyFile;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.Unreadable;

/** Where the signing key of a log is kept. It is made when it is first needed, and that is said. */
record SigningKeyFile(Path file, PrintWriter say) {
    /** Its name beside a log in a folder. */
    static final String NAME = "checkpoint.key";

    /** The key, which is of the log of this origin and of no other. */
    SigningKey of(String origin) {
        if (Files.notExists(file)) {
            make(SigningKey.fresh(origin));
        }
        SigningKey key = read();
        if (!key.verifierKey().name().equals(origin)) {
            throw new SaidPlainly("--signing-key: " + file + " is the key of "
                    + key.verifierKey().name() + ", and this is " + origin
                    + ". Name the file of this log's key, or a new one: it is made there.");
        }
        return key;
    }

    private void make(SigningKey fresh) {
        try {
            OwnerOnlyFile.write(file, fresh.secretLines());
            say.println("Made the signing key " + file + ". Keep it as you keep a password. Hand this verifier key to"
                    + " whoever is to check: " + fresh.verifierKey());
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } catch (IOException e) {
            throw new SaidPlainly(
                    "--signing-key: " + file + " cannot be made: " + e
                            + ". Name a file in a folder that you may write to.",
                    e);
        }
    }

    private SigningKey read() {
        try {
            return SigningKey.parse(Files.readString(file));
        } catch (NoteFormatException e) {
            throw new SaidPlainly(
                    "--signing-key: " + file + " cannot be used: " + e.getMessage()
                            + " Bring it back from a backup, or name a new file: a key is made there.",
                    e);
        } catch (IOException e) {
            throw new SaidPlainly(
                    "--signing-key: " + file + " cannot be read: " + Unreadable.why(e)
                            + ". Run this as the account that owns it.",
                    e);
        }
    }
}
