package org.waymark.queryside.form.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are one to people who type, and when one may be a slip of the other. */
public final class Spelling {

    /** Letters by which a name may differ and still be offered as a spelling of somebody. */
    static final int CLOSE = 2;

    /** Letters up to which only one may differ: of a short name, two make another one. */
    private static final int SHORT = 6;

    /** Letters from which a name one letter off is rather a slip than another name. */
    private static final int LONG_ENOUGH = 6;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Spelling() {}

    /** A name as it is compared: capitals and blanks aside. */
    public static String plain(String name) {
        return BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Whether two names are one to people who type. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether two plain names are the same or one slip apart. */
    static boolean alike(String one, String other) {
        return one.equals(other) || (Math.min(one.length(), other.length()) >= LONG_ENOUGH && within(one, other, 1));
    }

    /** Whether of two plain names one may be offered as a spelling of the other. */
    static boolean close(String one, String other) {
        return within(one, other, Math.min(one.length(), other.length()) <= SHORT ? 1 : CLOSE);
    }

    /**
     * Whether so many letters at most are to be changed, added or dropped to make one name of the other. Only the cells of
     * the usual table that so few changes can reach are filled in, so that long names cost no more than their length.
     */
    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int far = most + 1;
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, j -> Math.min(j, far));
        for (int i = 1; i <= one.length(); i++) {
            int first = Math.max(1, i - most);
            int diagonal = row[first - 1];
            row[first - 1] = first == 1 ? Math.min(i, far) : far;
            for (int j = first; j <= Math.min(other.length(), i + most); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(far, Math.min(change, Math.min(row[j], row[j - 1]) + 1));
            }
        }
        return row[other.length()] <= most;
    }
}
