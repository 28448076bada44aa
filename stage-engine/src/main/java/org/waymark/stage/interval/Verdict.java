package org.waymark.stage.interval;

/** The three answers about one day: silence and approximate dates make "cannot tell", never a guess. */
public enum Verdict {
    MET("met"),
    NOT_MET("not-met"),
    CANNOT_TELL("cannot-tell");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word in files and answers. */
    public String word() {
        return word;
    }
}
