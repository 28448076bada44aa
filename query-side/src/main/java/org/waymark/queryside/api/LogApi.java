package org.waymark.queryside.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.queryside.follow.LogFollower;

/** Where the log stands, and how far behind it the views are. */
@RestController
class LogApi {

    private final LogReader log;
    private final LogFollower follower;

    LogApi(LogReader log, LogFollower follower) {
        this.log = log;
        this.follower = follower;
    }

    /** The answer to {@code GET /api/log}. */
    record LogView(String logId, Head head, boolean claimedTimes, long viewsBehind) {}

    /** The place after the newest commit. */
    record Head(long position, long commit, String hash, String recordedAt) {}

    @GetMapping("/api/log")
    ResponseEntity<byte[]> log() {
        LogPosition head = log.head();
        return Answers.plain(ViewJson.of(new LogView(
                head.logId().value(),
                new Head(
                        head.position(),
                        head.commit(),
                        head.hash().hex(),
                        head.recordedAt().toString()),
                log.genesis().claimedHistory(),
                follower.behind())));
    }
}
