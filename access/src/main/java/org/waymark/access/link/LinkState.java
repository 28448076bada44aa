package org.waymark.access.link;

import org.jspecify.annotations.Nullable;

/** What a key opens, seen now. */
public sealed interface LinkState {

    /**
     * It works.
     *
     * @param account whose link it is: who gets a new password, or who invites; absent for the first account
     */
    record Usable(@Nullable String account) implements LinkState {}

    /** It has done its work already. */
    record Used() implements LinkState {}

    /** Its time is over. */
    record Expired() implements LinkState {}

    /** No such key: mistyped, cut off, or replaced by a newer link. */
    record Unknown() implements LinkState {}
}
