package org.waymark.queryside.page;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;

/**
 * What a page was computed from, as its foot shows it.
 *
 * @param rubric name and version, such as {@code Waymark starter rubric version 1}; absent where nothing is judged
 * @param hash short form of the hash of the last commit
 * @param recordedDay ISO day on which that commit was recorded, in the community's zone
 * @param recordedText the same day as people write it
 * @param recordedTime the minute of that day
 * @param behind how many entries the log is ahead of what was shown
 * @param unread said above the page where some entries could not be read; absent where all could
 * @param claimedUpTo position up to which recorded times are only what an import claimed; 0 for none
 */
public record BasisLine(
        @Nullable String rubric,
        long position,
        String hash,
        String recordedDay,
        String recordedText,
        String recordedTime,
        long behind,
        long claimedUpTo,
        @Nullable Line unread) {}
