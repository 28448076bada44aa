package org.waymark.log.verify;

/**
 * One thing that is not as it must be.
 *
 * @param commit the number of the commit; 0 is the genesis record, -1 the file as a whole
 * @param field the field that is wrong, or {@code hash} when the format only allows to say that some field is
 */
public record Defect(long commit, String field, String message) {
    static final long FILE = -1;

    @Override
    public String toString() {
        String where = commit == FILE ? "file" : "commit " + commit;
        return where + ", " + field + ": " + message;
    }
}
