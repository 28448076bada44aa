package org.waymark.standalone;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a file could not be read or written: what Java says of it is often its name alone. */
public final class Unreadable {

    private Unreadable() {}

    /** The half of a sentence that follows the name of the file and a colon. */
    public static String why(IOException failure) {
        return switch (failure) {
            case NoSuchFileException ignored -> "there is no such file";
            case AccessDeniedException ignored -> "this account may not use it";
            case CharacterCodingException ignored -> "it is not text in UTF-8";
            case IOException other -> String.valueOf(other.getMessage());
        };
    }
}
