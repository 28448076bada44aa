package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.story.Chromium.Visitor;
import tools.jackson.databind.JsonNode;

/** The story in one process, from an empty folder and over a kill. */
class StoryE2E {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void fromAnEmptyFolderToAStageThatSurvivesAKill() {
        try (Chromium chromium = Chromium.orSkip();
                Visitor ines = chromium.visitor(1280, true)) {
            JsonNode before;
            Story story;
            try (Child waymark = Child.serve(data)) {
                story = new Story(waymark, ines.page());
                story.makeFirstAccount();
                assertThat(waymark.console()).doesNotContain("WARN", "ERROR", "Exception");

                story.registerPartnership();
                story.recordPeople();
                story.recordWhatTheyDid();
                story.attest();
                story.theStageIsReached();
                story.whyNamesTheEntries();
                before = story.leaveADraft();
                waymark.kill();
            }
            try (Child waymark = Child.serve(data)) {
                story.at(waymark).allIsThere(before);
                assertThat(waymark.console()).doesNotContain("WARN", "ERROR", "first-account");
            }
            assertThat(ines.complaints()).isEmpty();
        }
        assertThat(Child.run(0, "verify", "--data", data.toString())).contains("Sound: log ");
    }
}
