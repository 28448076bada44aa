package org.waymark.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.standalone.sample.Season.Routine;
import tools.jackson.databind.JsonNode;

/** The case files of the sample as the stories give them: the content of each by its name. */
final class SampleFiles {

    static final Path STORIES = Path.of("../samples/stories");
    static final Path FILES = Path.of("../samples/tamarack");
    private static final Path WORDING = STORIES.resolve("wording.yaml");
    static final Path COMMUNITY = STORIES.resolve("tamarack.yaml");

    /** Names the files, for the loader. */
    private static final String CONTENTS = "contents.txt";

    /** The largest file, in bytes: what people still open in an editor or a browser. */
    static final int LARGEST_FILE = 500_000;

    private static final Pattern YEAR = Pattern.compile("\"recordedAt\":\"(\\d{4})");

    private SampleFiles() {}

    static SortedMap<String, String> generate() {
        SortedMap<String, String> files = new TreeMap<>();
        JsonNode wording = Story.yaml(WORDING);
        files.put("tamarack.jsonl", lines(new CommunityTelling(Story.yaml(COMMUNITY)).lines()));
        for (Path file : stories()) {
            Story story = Story.read(file);
            files.putAll(split(story.partnership(), tell(story, new Wording(wording, story.words()))));
        }
        files.put(CONTENTS, lines(List.copyOf(files.keySet())));
        return files;
    }

    static List<String> tell(Story story, Wording wording) {
        var telling = new Telling(story);
        var roles = new Roles(story);
        var meetings = new Meetings(story, telling, roles, wording);
        var facts = new StoryFacts(story, telling, meetings, new Reviews(story, telling, roles, wording));
        var work = new Work(story, telling, roles, wording);
        var favors = new Favors(story, telling, roles, wording);
        facts.tellCast();
        facts.tell();
        for (Season season : story.seasons()) {
            Stream.of(Routine.GENERAL, Routine.SUPPORT_TEAM, Routine.ACTION_TEAM, Routine.OTHER)
                    .forEach(kind -> meetings.tell(season, kind));
            work.actions(season);
            work.activities(season);
            favors.outreach(season);
            favors.contributions(season);
        }
        facts.review();
        return telling.lines();
    }

    /** Whole years, as many to a file as it holds; each file is named by its first one. */
    private static SortedMap<String, String> split(String name, List<String> lines) {
        SortedMap<String, List<String>> years = new TreeMap<>();
        for (String line : lines) {
            years.computeIfAbsent(year(line), year -> new ArrayList<>()).add(line);
        }
        SortedMap<String, String> files = new TreeMap<>();
        String file = "";
        for (var year : years.entrySet()) {
            String more = lines(year.getValue());
            if (file.isEmpty() || bytes(files.getOrDefault(file, "")) + bytes(more) > LARGEST_FILE) {
                file = name + "-" + year.getKey() + ".jsonl";
            }
            files.merge(file, more, String::concat);
        }
        return files;
    }

    private static String year(String line) {
        Matcher year = YEAR.matcher(line);
        if (!year.find()) {
            throw new IllegalStateException("no recording time: " + line);
        }
        return year.group(1);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String lines(List<String> all) {
        return String.join("\n", all) + "\n";
    }

    /** The committed case files. */
    static List<Path> caseFiles() {
        return list(FILES).filter(file -> file.toString().endsWith(".jsonl")).toList();
    }

    static List<Path> stories() {
        return list(STORIES)
                .filter(file -> !file.equals(WORDING) && !file.equals(COMMUNITY))
                .toList();
    }

    static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
