package org.waymark.log.verify;

import java.util.List;

/** What the verifier found. */
public record Report(Verdict verdict, List<Defect> defects, Totals totals) {
    /** How a log can stand. */
    public enum Verdict {
        SOUND(0),
        UNSOUND(1),
        UNREADABLE(2);

        private final int exitCode;

        Verdict(int exitCode) {
            this.exitCode = exitCode;
        }

        /** What {@code waymark verify} ends with. */
        public int exitCode() {
            return exitCode;
        }
    }

    /**
     * What was walked.
     *
     * @param genesisHash the hash of the genesis record, in hex
     * @param unnamedErasures erased texts that no entry of an erasure names: somebody erased them in the storage itself
     * @param strayTexts texts of no event: a write that did not end, or is under way, leaves some; a start removes them
     * @param hash the hash of the last commit, in hex
     */
    public record Totals(
            String logId,
            String genesisHash,
            long commits,
            long events,
            long texts,
            long erasedTexts,
            long unnamedErasures,
            long strayTexts,
            String hash) {
        static final Totals NONE = new Totals("", "", 0, 0, 0, 0, 0, 0, "");
    }

    /** Whether nothing is wrong but that a restore was cut short: what is there is the beginning of what was exported. */
    public boolean isOnlyUnfinished() {
        return !defects.isEmpty()
                && defects.stream().allMatch(defect -> defect.field().equals(Defect.UNFINISHED));
    }

    static Report of(List<Defect> defects, Totals totals) {
        return new Report(defects.isEmpty() ? Verdict.SOUND : Verdict.UNSOUND, List.copyOf(defects), totals);
    }

    static Report unreadable(String why) {
        return new Report(Verdict.UNREADABLE, List.of(new Defect(Defect.FILE, Defect.WHOLE, why)), Totals.NONE);
    }
}
