package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.standalone.story.Chromium.Visitor;
import tools.jackson.databind.JsonNode;

/**
 * The story on two command sides and two query sides over one MongoDB log, one of each killed in the middle of it. The
 * browser goes from one query side to another and stays signed in.
 */
class ServicesStoryE2E {

    @Test
    void theStoryGoesOnWhenOneOfEachIsKilled() throws InterruptedException {
        try (Chromium chromium = Chromium.orSkip();
                Visitor ines = chromium.visitor(1280, true);
                MemoryMongo mongo = new MemoryMongo();
                Service c1 = Service.commandSide(mongo.uri());
                Service c2 = Service.commandSide(mongo.uri())) {
            c1.awaitReady();
            c2.awaitReady();
            try (Service q1 = Service.querySide(mongo.uri(), c1, c2).awaitReady()) {
                Story story = new Story(q1, ines.page());
                story.makeFirstAccount();
                try (Service q2 = Service.querySide(mongo.uri(), c1, c2)) {
                    story.registerPartnership();
                    story.recordPeople();
                    c1.kill();
                    story.recordWhatTheyDid();
                    q1.kill();

                    story.at(q2.awaitReady()).attest();
                    story.theStageIsReached();
                    story.whyNamesTheEntries();
                    JsonNode before = story.leaveADraft();
                    try (Service late = Service.querySide(mongo.uri(), c2).awaitReady()) {
                        story.at(late).allIsThere(before);
                        assertThat(late.console()).doesNotContain("ERROR", "first-account");
                    }
                    assertThat(q2.console()).doesNotContain("ERROR", "first-account");
                    assertThat(c2.console()).doesNotContain("ERROR");
                }
            }
            assertThat(ines.complaints()).isEmpty();
            assertThat(mongo.readWhole()).isNotEmpty();
        }
    }
}
