package org.waymark.queryside.page.word;

import java.util.List;
import java.util.stream.Collectors;

/** Roles in which somebody speaks, as they stand in a sentence. */
public final class Roles {

    private Roles() {}

    /** Somebody in one of them, such as {@code a reviewer or a champion}. */
    public static String any(Words words, List<String> roles) {
        return roles.stream()
                .map(role -> words.text("role." + role))
                .collect(Collectors.joining(words.text("list.or")));
    }
}
