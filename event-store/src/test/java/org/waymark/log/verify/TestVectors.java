package org.waymark.log.verify;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.verify.raw.RawDigest;

/** Writes a record as annotated hex, field by field: a third reading of the format, beside appender and verifier. */
final class TestVectors {
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder bytes = new StringBuilder();

    static TestVectors of(Genesis genesis) {
        TestVectors out = new TestVectors();
        out.text("domain tag", "waymark-log/genesis");
        out.int32("v", Commit.FORMAT);
        out.text("algorithm", Genesis.ALGORITHM);
        out.text("log id", genesis.logId().value());
        out.int64("created at", genesis.createdAt().toEpochMilli());
        out.flag("claimed history", genesis.claimedHistory());
        out.flag("restored", genesis.restoredFrom() != null);
        return out;
    }

    static TestVectors of(Commit commit) {
        TestVectors out = new TestVectors();
        out.text("domain tag", "waymark-log/commit");
        out.int32("v", Commit.FORMAT);
        out.text("log id", commit.logId().value());
        out.int64("number", commit.number());
        out.int64("first", commit.first());
        out.int32("n", commit.n());
        out.int64("committed at", commit.committedAt().toEpochMilli());
        out.int64("recorded at", commit.recordedAt().toEpochMilli());
        out.flag("claimed", commit.claimed());
        out.text("commit id", commit.commitId());
        out.digest("body digest", commit.bodyDigest().hex());
        out.text("actor", commit.actor());
        commit.events().forEach(out::event);
        out.digest("prev hash", commit.prevHash().hex());
        return out;
    }

    /** What lies beside the chain: not hashed as such, but needed to check a part's digest. */
    static String beside(Part part) {
        return "part " + part.id() + ": salt " + part.salt().hex() + ", bytes "
                + part.bytes().hex() + ", digest " + part.digest().hex() + "\n";
    }

    String bytes() {
        return bytes.toString();
    }

    String lines() {
        return lines.toString();
    }

    private void event(StoredEvent event) {
        text("event id", event.id());
        text("type", event.type());
        text("revision", event.revision());
        text("stream", event.stream());
        int64("seq", event.seq());
        int64("at", event.at().toEpochMilli());
        digest(
                "SHA-256 of payload " + event.payload().text(),
                RawDigest.of(event.payload().toArray()));
        digest(
                "SHA-256 of metadata " + event.metadata().text(),
                RawDigest.of(event.metadata().toArray()));
        int32("parts", event.parts().size());
        for (PartDigest part : event.parts()) {
            text("part id", part.id());
            digest("part digest", part.digest().hex());
        }
    }

    private void text(String name, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        line(String.format("%08x", utf8.length) + HexFormat.of().formatHex(utf8), name + " " + value);
    }

    private void digest(String name, String hex) {
        line("00000020" + hex, name);
    }

    private void int32(String name, int value) {
        line(String.format("%08x", value), name + " " + value);
    }

    private void int64(String name, long value) {
        line(String.format("%016x", value), name + " " + value);
    }

    private void flag(String name, boolean value) {
        line(value ? "01" : "00", name + " " + value);
    }

    private void line(String hex, String meaning) {
        bytes.append(hex);
        lines.append(hex).append("  ").append(meaning).append('\n');
    }
}
