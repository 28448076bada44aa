package org.waymark.access.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.CurrentActor;

/**
 * Keeps a form while someone types: the form's fields, sent to {@code /drafts} followed by the path of its page.
 * Answers with nothing, so a page can forget about it.
 */
@RestController
public class AutosaveController {

    private final StoredDrafts drafts;

    AutosaveController(StoredDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping(path = "/drafts/{*form}", params = "!discard")
    ResponseEntity<Void> keep(@PathVariable String form, CurrentActor actor, HttpServletRequest request) {
        boolean kept = drafts.autosave(actor, form, request);
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONTENT_TOO_LARGE)
                .build();
    }

    @PutMapping("/drafts/{*form}")
    ResponseEntity<Void> put(@PathVariable String form, CurrentActor actor, HttpServletRequest request) {
        return keep(form, actor, request);
    }

    @DeleteMapping("/drafts/{*form}")
    ResponseEntity<Void> delete(@PathVariable String form, CurrentActor actor) {
        drafts.discard(actor, form);
        return ResponseEntity.noContent().build();
    }

    /** The button in the note above a form that was filled in from a draft: start again with an empty form. */
    @PostMapping(path = "/drafts/{*form}", params = "discard")
    ResponseEntity<Void> discard(@PathVariable String form, CurrentActor actor) {
        drafts.discard(actor, form);
        var page = LocalAddress.of(form).map(LocalAddress::toString).orElse("/");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
