package org.waymark.standalone.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricDefect;
import org.waymark.rubric.file.RubricReader;
import org.waymark.rubric.file.RubricReading;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.Unreadable;

/** Reads rubric files; a defect is said with the file in which it stands. */
public final class RubricFiles {
    private RubricFiles() {}

    /** A rubric to judge by; a file with a defect is refused with all of them. */
    public static Rubric sound(Path file) {
        return switch (read(file)) {
            case RubricReading.Sound sound -> sound.rubric();
            case RubricReading.Refused refused ->
                throw new SaidPlainly(said(file, refused.defects()).collect(Collectors.joining("\n")));
        };
    }

    static RubricReading read(Path file) {
        try {
            return RubricReader.read(Files.readString(file));
        } catch (IOException e) {
            throw new SaidPlainly(file + " cannot be read: " + Unreadable.why(e) + ". Name a rubric file.", e);
        }
    }

    static Stream<String> said(Path file, List<RubricDefect> defects) {
        return defects.stream().map(defect -> file + ":" + defect);
    }
}
