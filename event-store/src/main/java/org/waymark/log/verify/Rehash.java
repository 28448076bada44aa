package org.waymark.log.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawEvent;
import org.waymark.log.verify.raw.RawGenesis;

/** The hashes, computed a second time from {@code docs/log-format.md} and not from the appender's code. */
final class Rehash {
    private static final HexFormat HEX = HexFormat.of();

    private Rehash() {}

    static String of(RawGenesis genesis) {
        return sha256(out -> {
            text(out, "waymark-log/genesis");
            out.writeInt((int) genesis.version());
            text(out, genesis.algorithm());
            text(out, genesis.logId());
            out.writeLong(genesis.createdAt());
            out.writeByte((int) genesis.claimedHistory());
            String restored = genesis.restoredLogId();
            out.writeByte(restored == null ? 0 : 1);
            if (restored != null) {
                text(out, restored);
                out.writeLong(genesis.restoredPosition());
                hex(out, genesis.restoredHash());
            }
        });
    }

    static String of(RawCommit commit) {
        return sha256(out -> {
            text(out, "waymark-log/commit");
            out.writeInt((int) commit.version());
            text(out, commit.logId());
            out.writeLong(commit.number());
            out.writeLong(commit.first());
            out.writeInt((int) commit.n());
            out.writeLong(commit.committedAt());
            out.writeLong(commit.recordedAt());
            out.writeByte((int) commit.claimed());
            text(out, commit.commitId());
            hex(out, commit.bodyDigest());
            text(out, commit.actor());
            for (RawEvent event : commit.events()) {
                event(out, event);
            }
            hex(out, commit.prevHash());
        });
    }

    private static void event(DataOutputStream out, RawEvent event) throws IOException {
        text(out, event.id());
        text(out, event.type());
        text(out, event.revision());
        text(out, event.stream());
        out.writeLong(event.seq());
        out.writeLong(event.at());
        hex(out, event.payloadDigest());
        hex(out, event.metadataDigest());
        out.writeInt(event.parts().size());
        for (RawEvent.RawPart part : event.parts()) {
            text(out, part.id());
            hex(out, part.digest());
        }
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        block(out, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void hex(DataOutputStream out, String value) throws IOException {
        block(out, HEX.parseHex(value));
    }

    private static void block(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    /** Something that writes the bytes to be hashed. */
    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static String sha256(Writing writing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            writing.to(new DataOutputStream(new DigestOutputStream(new ByteArrayOutputStream(), digest)));
            return HEX.formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
