package org.waymark.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Case files for the tests of the command line; single quotes stand for double ones. */
final class Cases {

    static final String COMMUNITY = "{'fact':'CommunityRegistered','entry':'c1','community':'coast','on':'2023-01-01',"
            + "'recordedAt':'2024-01-02T08:00:00Z','visibility':'community','name':'Coast','zone':'America/Denver'}";
    static final String HARBOR = "{'fact':'PartnershipRegistered','entry':'p1','partnership':'harbor',"
            + "'on':'2024-01-02','recordedAt':'2024-01-02T09:00:00Z','visibility':'community','name':'Harbor Works','community':'coast'}";
    static final String ANA = "{'fact':'PersonRegistered','entry':'r1','on':'2024-01-02',"
            + "'recordedAt':'2024-01-02T10:00:00Z','visibility':'community','person':'ana','name':'Ana Ruíz'}";
    static final String CHAMPION = "{'fact':'ChampionAdded','entry':'h1','partnership':'harbor','on':'2024-01-05',"
            + "'recordedAt':'2024-01-05T10:00:00Z','note':'Met at the fair.','visibility':'community',"
            + "'person':'ana','org':'acme'}";
    static final String INDUSTRY = "{'fact':'IndustrySelected','entry':'i1','partnership':'harbor','on':'2024-01-08',"
            + "'recordedAt':'2024-01-08T10:00:00Z','naics':['3366'],'rationale':'Two yards, no welders.',"
            + "'dataAsOf':'2023-06-30','source':'State labor-market office','establishments':12,'employment':900}";
    static final String STOOD_DOWN =
            "{'fact':'ChampionStoodDown','entry':'h2','partnership':'harbor','on':'2025-02-01',"
                    + "'recordedAt':'2025-02-01T10:00:00Z','person':'ana'}";
    static final List<String> SMALL = List.of(COMMUNITY, HARBOR, ANA, CHAMPION);

    private Cases() {}

    static Path write(Path file, List<String> lines) {
        try {
            return Files.write(
                    file, lines.stream().map(line -> line.replace('\'', '"')).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path small(Path folder) {
        return write(folder.resolve("small.jsonl"), SMALL);
    }

    /** The whole sample: its community and all twelve partnerships, each of which has something that no other has. */
    static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("../samples/tamarack"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
