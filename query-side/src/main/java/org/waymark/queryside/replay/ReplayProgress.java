package org.waymark.queryside.replay;

import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.replay.ReplayView.JudgedBy;

/**
 * A replay that is not done yet.
 *
 * @param state {@code running}, or {@code waiting} for others to be done
 * @param judged partnerships judged so far
 * @param partnerships how many there are; 0 until they are counted
 * @param basis what the answer will be computed from: whoever asks again names it, so that newer entries begin no other
 */
public record ReplayProgress(
        String community,
        String name,
        JudgedBy before,
        JudgedBy after,
        String state,
        int judged,
        int partnerships,
        Basis basis) {}
