package org.waymark.queryside.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.casefile.ReadLines;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.known.Folded;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.StageEngine;

/** The histories of the sample, judged, without a log: enough of them to hold a rule against many days. */
public final class SampleRecords {

    private static final Path FILES = Path.of("..", "samples", "tamarack");
    private static final String COMMUNITY = "tamarack";

    private static final CaseFile CASES = read();

    private SampleRecords() {}

    /** Ids of all partnerships. */
    public static List<String> partnerships() {
        return CASES.partnerships();
    }

    /** One of them by the shipped sample rubric. */
    public static Judged judged(String partnership) {
        Rubric rubric = ShippedRubric.SAMPLE.read();
        Folded record = Folded.of(CASES.partnership(partnership));
        Folded community = Folded.of(CASES.community(COMMUNITY));
        var judgement = StageEngine.judge(AdoptedRubrics.only(rubric), record.reading(), community.reading());
        return new Judged(partnership, record, COMMUNITY, community, null, judgement);
    }

    private static CaseFile read() {
        List<ReadLines.Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    lines.addAll(CaseFileReader.readLines(file.toString(), in).sound());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.sort(Comparator.comparing(ReadLines.Line::recordedAt));
        return switch (CaseFileReader.read(lines)) {
            case ReadCaseFile.Sound sound -> sound.file();
            case ReadCaseFile.Unsound unsound ->
                throw new IllegalStateException(unsound.defects().toString());
        };
    }
}
