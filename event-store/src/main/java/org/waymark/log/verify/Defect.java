package org.waymark.log.verify;

/**
 * One thing that is not as it must be.
 *
 * @param commit the number of the commit; 0 is the genesis record, -1 the file as a whole
 * @param field the field that is wrong, or {@code hash} when the format only allows to say that some field is
 */
public record Defect(long commit, String field, String message) {
    static final long FILE = -1;

    /** The field of a defect that is one of the whole file. */
    static final String WHOLE = "file";

    /** The field of the genesis record that says how much a restore brings. */
    static final String UNFINISHED = "restored_position";

    @Override
    public String toString() {
        if (commit == FILE && field.equals(WHOLE)) {
            return message;
        }
        String where = commit == FILE ? WHOLE : "commit " + commit;
        return where + ", " + field + ": " + message;
    }
}
