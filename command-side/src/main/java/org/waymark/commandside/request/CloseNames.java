package org.waymark.commandside.request;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.commandside.CommandRequest;

/** The commands that somebody may have meant. */
final class CloseNames {

    /** Names to offer: more would be a list to search, which the manual is. */
    private static final int MOST = 4;

    /** Letters that may differ before a name is no longer a slip of another. */
    private static final int FARTHEST = 8;

    private CloseNames() {}

    static List<String> to(String name) {
        return Stream.concat(
                        CommandTypes.all().stream().map(CommandType::name), Stream.of(CommandRequest.RECORD_ENTRIES))
                .filter(known -> distance(known, name) <= FARTHEST)
                .sorted(Comparator.comparingInt(known -> distance(known, name)))
                .limit(MOST)
                .toList();
    }

    /** How many letters must be put in, taken out or changed to get from one to the other. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[to.length()];
    }
}
