package org.waymark.queryside.form.body;

import java.util.List;
import java.util.Locale;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;

/**
 * Asks before something is recorded that is allowed and hardly ever meant: a second organization of the same name would
 * count twice. Each question is answered by a tick, and a tick answers only for the value it was shown with.
 */
public final class Doubts {

    /** Form field of the ticks. */
    public static final String CONFIRM = "confirm";

    /** Names that are compared: those of a large community. */
    private static final int MOST = 5_000;

    /** Letters from which a name one letter off is rather a slip than another name. */
    private static final int LONG_ENOUGH = 6;

    private final Directory directory;
    private final Words words;
    private final String community;
    private final List<String> confirmed;
    private final Commit commit;

    public Doubts(Directory directory, Words words, String community, Typed typed, Commit commit) {
        this.directory = directory;
        this.words = words;
        this.community = community;
        this.confirmed = typed.all(CONFIRM);
        this.commit = commit;
    }

    /** Asks one question, unless it was answered. */
    public void ask(String field, String key, String text, String label) {
        if (!confirmed.contains(key)) {
            commit.ask(field, text, new Problems.Confirm(key, label));
        }
    }

    /** Asks about a new organization whose name is known already, or nearly. */
    void organisation(String name, String field) {
        directory.organisations(community, "", MOST).stream()
                .map(known -> known.shown())
                .filter(known -> alike(known, name))
                .min((one, other) -> Boolean.compare(!same(one, name), !same(other, name)))
                .ifPresent(known -> alike("organization", field, name, known, known));
    }

    /** Asks about a new person whose name is known already, or nearly. */
    void person(String name, String field) {
        directory.persons(community, "", MOST, Audience.SIGNED_IN).stream()
                .filter(card -> alike(card.person().shown(), name))
                .min((one, other) -> Boolean.compare(
                        !same(one.person().shown(), name), !same(other.person().shown(), name)))
                .ifPresent(card -> alike("person", field, name, card.person().shown(), card.full()));
    }

    private void alike(String what, String field, String name, String known, String full) {
        boolean same = same(known, name);
        ask(
                field,
                what + ":" + plain(name),
                words.say(same ? "form.known." + what : "form.near." + what, name, full),
                words.say(same ? "form.known." + what + ".confirm" : "form.near.confirm", name));
    }

    /** Whether two names are one to people who type: capitals and blanks aside. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether they are the same or one slip apart. */
    public static boolean alike(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.equals(second)
                || (Math.min(first.length(), second.length()) >= LONG_ENOUGH && distance(first, second) == 1);
    }

    /** A name as it is compared. */
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Letters to change, add or drop to make one name of the other. */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
