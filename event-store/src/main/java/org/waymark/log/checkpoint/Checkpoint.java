package org.waymark.log.checkpoint;

import java.util.List;
import java.util.regex.Pattern;
import org.waymark.log.Bytes;
import org.waymark.log.Digest;
import org.waymark.log.LogId;
import org.waymark.log.verify.KnownBeginning;
import org.waymark.log.verify.Report;

/**
 * The first commits of a log: how many, and the hash of the last. All that came before follows from that hash, so a log
 * that was rewritten, however consistently, is not the one this is of.
 *
 * @param hash of the last commit, or of the genesis record when there is none yet
 * @param genesis the hash of the genesis record, with which the chain begins: it lets the same commits be recognized in
 *     a log that was restored under another identity
 */
public record Checkpoint(LogId logId, long commits, Digest hash, Digest genesis) {
    private static final String ORIGIN = "waymark-log/";
    private static final String GENESIS = "genesis ";

    /** Eighteen digits always fit a number of commits. */
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** Origin, size and root, and our one extension line; a note may hold more of those, which say nothing here. */
    private static final int LINES = 4;

    /** Of a log that was walked from its beginning to its end and found sound. */
    public static Checkpoint of(Report.Totals walked) {
        return new Checkpoint(
                new LogId(walked.logId()),
                walked.commits(),
                Digest.ofHex(walked.hash()),
                Digest.ofHex(walked.genesisHash()));
    }

    /** Out of the text of a note; whoever signed it is another question. */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || lines.contains("")) {
            throw new NoteFormatException("it has not the lines of a checkpoint: origin, size, root and genesis. Name a"
                    + " file that waymark checkpoint wrote.");
        }
        return new Checkpoint(
                logId(lines.get(0)),
                commits(lines.get(1)),
                digest("root", lines.get(2)),
                digest("genesis", genesis(lines)));
    }

    /** Who the checkpoint is of, as its first line names it. */
    public String origin() {
        return originOf(logId);
    }

    /** The same for any log; it is the name of the log's key too. */
    public static String originOf(LogId logId) {
        return ORIGIN + logId;
    }

    /** What is signed. */
    public String text() {
        return origin() + "\n" + commits + "\n" + NoteFields.base64(hash.toArray()) + "\n" + GENESIS
                + NoteFields.base64(genesis.toArray()) + "\n";
    }

    /** What the verifier compares a log with. */
    public KnownBeginning known() {
        return new KnownBeginning(logId.value(), genesis.hex(), commits, hash.hex());
    }

    private static LogId logId(String origin) {
        if (!origin.startsWith(ORIGIN) || origin.length() == ORIGIN.length()) {
            throw new NoteFormatException("origin: '" + origin + "' is not a log of Waymark. Name a file that waymark"
                    + " checkpoint wrote; its first line begins " + ORIGIN + ".");
        }
        return new LogId(origin.substring(ORIGIN.length()));
    }

    private static long commits(String size) {
        if (!SIZE.matcher(size).matches()) {
            throw new NoteFormatException(
                    "size: '" + size + "' is not a number of commits. Take the note again as it" + " was printed.");
        }
        return Long.parseLong(size);
    }

    private static String genesis(List<String> lines) {
        return lines.stream()
                .skip(LINES - 1)
                .filter(line -> line.startsWith(GENESIS))
                .findFirst()
                .map(line -> line.substring(GENESIS.length()))
                .orElseThrow(() -> new NoteFormatException(
                        "genesis: the line is missing. Name a file that waymark" + " checkpoint wrote."));
    }

    private static Digest digest(String field, String base64) {
        Bytes bytes = NoteFields.base64(field, base64, Digest.LENGTH);
        return new Digest(bytes);
    }
}
