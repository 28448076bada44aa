package org.waymark.stage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.LineDefect;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;

/** Histories for tests, written as people write case files; single quotes stand for double ones. */
public final class Cases {
    public static final Rubric STARTER = ShippedRubric.STARTER.read();
    public static final Rubric SAMPLE = ShippedRubric.SAMPLE.read();

    private final List<String> lines = new ArrayList<>();

    public static Cases given() {
        return new Cases();
    }

    /** A fact of partnership p1; {@code fields} such as {@code "'person': 'ana', 'org': 'acme'"}. */
    public Cases fact(String fact, String on, String fields) {
        lines.add(line(fact, "e" + (lines.size() + 1), "'partnership': 'p1'", on, fields));
        return this;
    }

    /** A fact of the community c1. */
    public Cases community(String fact, String on, String fields) {
        lines.add(line(fact, "e" + (lines.size() + 1), "'community': 'c1'", on, fields));
        return this;
    }

    public static String line(String fact, String entry, String home, String on, String fields) {
        String date = on.isEmpty() ? "" : ", 'on': '" + on + "'";
        String rest = fields.isEmpty() ? "" : ", " + fields;
        return ("{'fact': '" + fact + "', 'entry': '" + entry + "', " + home + date + rest + "}").replace('\'', '"');
    }

    public CaseFile file() {
        return switch (read(lines)) {
            case ReadCaseFile.Sound sound -> sound.file();
            case ReadCaseFile.Unsound unsound -> throw new IllegalStateException(String.valueOf(unsound.defects()));
        };
    }

    public Judgement judged() {
        return judged(file());
    }

    public static Judgement judged(CaseFile file) {
        return judged(file, STARTER);
    }

    public static Judgement judged(CaseFile file, Rubric rubric) {
        return StageEngine.judge(AdoptedRubrics.only(rubric), partnership(file), community(file));
    }

    public static Reading partnership(CaseFile file) {
        return Reading.of(file.partnership("p1"));
    }

    public static Reading community(CaseFile file) {
        return Reading.of(file.community("c1"));
    }

    /** What is left of these lines when every refused one is taken out. */
    public static List<String> admissible(List<String> lines) {
        return switch (read(lines)) {
            case ReadCaseFile.Sound ignored -> lines;
            case ReadCaseFile.Unsound unsound -> {
                Set<Integer> refused =
                        unsound.defects().stream().map(LineDefect::line).collect(Collectors.toSet());
                List<String> rest = new ArrayList<>();
                for (int i = 0; i < lines.size(); i++) {
                    if (!refused.contains(i + 1)) {
                        rest.add(lines.get(i));
                    }
                }
                yield admissible(rest);
            }
        };
    }

    public static CaseFile file(List<String> lines) {
        Cases cases = new Cases();
        cases.lines.addAll(lines);
        return cases.file();
    }

    private static ReadCaseFile read(List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            return CaseFileReader.read("case.jsonl", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
