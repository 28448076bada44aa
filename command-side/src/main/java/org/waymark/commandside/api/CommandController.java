package org.waymark.commandside.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.CurrentActor;
import org.waymark.access.assertion.AssertedRequest;
import org.waymark.commandside.CommandOutcome;
import org.waymark.commandside.CommandProgress;
import org.waymark.commandside.CommandRequest;
import org.waymark.commandside.CommandService;
import org.waymark.commandside.request.Ids;

/** The one controller for every command: its name is in the address, its fields are the body. */
@RestController
@RequestMapping("/api/commands")
public class CommandController {

    /** Header with the id under which a request is recorded once. */
    static final String COMMAND_ID = AssertedRequest.COMMAND_ID;

    /** Header with the log position that the sender had before their eyes. */
    static final String SEEN = AssertedRequest.SEEN;

    private final CommandService commands;
    private final Ids ids;

    public CommandController(CommandService commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> send(
            @PathVariable String name,
            @RequestHeader(name = COMMAND_ID, required = false) @Nullable String given,
            @RequestHeader(name = SEEN, required = false) @Nullable Long seen,
            @RequestParam(defaultValue = "false") boolean dryRun,
            CurrentActor actor,
            HttpServletRequest http)
            throws IOException {
        String commandId = given == null ? ids.next() : given.toLowerCase(Locale.ROOT);
        var defect = Problems.ofCommandId(commandId);
        if (defect.isPresent()) {
            return Problems.malformed(List.of(defect.get()), commandId);
        }
        return switch (StrictJson.read(http.getInputStream())) {
            case ReadBody.TooLarge _ -> Problems.tooLarge(commandId);
            case ReadBody.Malformed malformed -> Problems.malformed(malformed.defects(), commandId);
            case ReadBody.Sound sound ->
                answer(
                        commands.send(
                                new CommandRequest(name, sound.object(), commandId, actor.accountId(), seen, dryRun)),
                        commandId);
        };
    }

    @GetMapping("/{commandId}/outcome")
    ResponseEntity<Object> outcome(@PathVariable String commandId, CurrentActor actor) {
        String id = commandId.toLowerCase(Locale.ROOT);
        return switch (commands.progress(id, actor.accountId())) {
            case CommandProgress.Landed landed -> answered(HttpStatus.OK, id, Answer.of(landed.recorded()));
            case CommandProgress.UnderWay _ -> Problems.unknown(id);
            case CommandProgress.NotRecorded _ -> Problems.notRecorded(id);
        };
    }

    private static ResponseEntity<Object> answer(CommandOutcome outcome, String commandId) {
        return switch (outcome) {
            case CommandOutcome.Accepted accepted ->
                answered(HttpStatus.CREATED, commandId, Answer.of(accepted.recorded()));
            case CommandOutcome.AlreadyKnown known -> answered(HttpStatus.OK, commandId, Answer.of(known.recorded()));
            case CommandOutcome.WouldRecord would -> answered(HttpStatus.OK, commandId, Answer.of(would));
            case CommandOutcome.Refused refused -> Problems.of(refused, commandId);
            case CommandOutcome.Conflict conflict -> Problems.of(conflict, commandId);
            case CommandOutcome.Unavailable unavailable -> Problems.of(unavailable, commandId);
            case CommandOutcome.Unknown _ -> Problems.unknown(commandId);
        };
    }

    private static ResponseEntity<Object> answered(HttpStatus status, String commandId, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(COMMAND_ID, commandId)
                .body(body);
    }
}
