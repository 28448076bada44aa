package org.waymark.access.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.session.StoredSessions;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/** Stored drafts: of an account, or of a browser until somebody signs in with it. */
public final class StoredDrafts implements Drafts {

    /** A night's sleep and a morning; after that the draft is likely out of date. */
    static final Duration KEPT = Duration.ofHours(24);

    /** Drafts of browsers nobody is signed in to; bounds what strangers can fill the disk with (64 MB). */
    static final int MOST_WITHOUT_ACCOUNT = 1000;

    /** What became of a form that was sent and could not be recorded. */
    public enum Kept {
        YES,
        TOO_LONG,
        NOT_OURS
    }

    private final AccessStore store;
    private final DraftStore table;
    private final StoredSessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    public StoredDrafts(AccessStore store, StoredSessions sessions, Secrets secrets, Clock clock) {
        this.store = store;
        this.table = store.drafts();
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(HttpServletRequest formPage) {
        var form = FormAddress.path(formPage);
        var browser = DraftCookie.owner(formPage);
        var actor = CurrentActor.signedIn();
        return store.together(() -> {
            browser.ifPresent(owner -> actor.ifPresent(person -> adopt(owner, form, person)));
            var owner = actor.map(StoredDrafts::owner).or(() -> browser);
            return owner.flatMap(name -> table.find(name, form, oldest())).map(DraftStore.Row::draft);
        });
    }

    @Override
    public boolean keep(HttpServletRequest formPost) {
        var fields = DraftFields.of(formPost.getParameterMap());
        fields.map(texts -> new Draft(texts, Draft.Cause.NOT_TAKEN, clock.instant()))
                .ifPresent(draft -> CurrentActor.signedIn()
                        .ifPresent(actor ->
                                keep(owner(actor), FormAddress.of(formPost).path(), new DraftStore.Row(null, draft))));
        return fields.isPresent();
    }

    @Override
    public void clear(HttpServletRequest formPost) {
        var form = FormAddress.of(formPost).path();
        CurrentActor.signedIn().ifPresent(actor -> forget(owner(actor), form, sending(formPost)));
        DraftCookie.owner(formPost).ifPresent(browser -> table.delete(browser, form));
    }

    /** Keeps a sent form that could not be recorded, for whoever sent it. */
    public Kept rescue(HttpServletRequest post, HttpServletResponse response, Draft.Cause cause) {
        if (!FormAddress.isOwn(post)) {
            return Kept.NOT_OURS;
        }
        var form = FormAddress.of(post).path();
        var fields = DraftFields.of(post.getParameterMap());
        if (fields.isEmpty()) {
            return Kept.TOO_LONG;
        }
        var draft = new Draft(fields.get(), cause, clock.instant());
        CurrentActor.signedIn()
                .ifPresentOrElse(
                        actor -> keep(owner(actor), form, new DraftStore.Row(null, draft)),
                        () -> keepForBrowser(post, response, form, draft));
        return Kept.YES;
    }

    /** Keeps what a signed-in person is typing; false when it is too much. */
    boolean autosave(CurrentActor actor, String form, HttpServletRequest typed) {
        var fields = DraftFields.of(typed.getParameterMap());
        fields.ifPresent(texts -> keepUnlessRecorded(
                owner(actor), form, sending(typed), new Draft(texts, Draft.Cause.AUTOSAVED, clock.instant())));
        return fields.isPresent();
    }

    /** What tells one opening of a form from the next; empty when the form has nothing of the kind. */
    private static String sending(HttpServletRequest form) {
        return Objects.requireNonNullElse(form.getParameter(COMMAND_FIELD), "");
    }

    private void forget(String owner, String form, String sending) {
        if (!sending.isEmpty()) {
            table.noteRecorded(owner, Secrets.hash(sending), clock.instant());
        }
        table.delete(owner, form);
    }

    /**
     * What was typed into a form that was recorded must not come back with a late save, which may reach another process.
     * The save looks once more after it has written: either it sees the note, or the note's writer sees the draft.
     */
    private void keepUnlessRecorded(String owner, String form, String sending, Draft draft) {
        var hash = Secrets.hash(sending);
        if (!table.isRecorded(owner, hash)) {
            keep(owner, form, new DraftStore.Row(null, draft));
            if (table.isRecorded(owner, hash)) {
                table.delete(owner, form, draft.savedAt());
            }
        }
    }

    void discard(CurrentActor actor, String form) {
        table.delete(owner(actor), form);
    }

    private void keepForBrowser(HttpServletRequest post, HttpServletResponse response, String form, Draft draft) {
        var forAccount = Optional.ofNullable(post.getRequestedSessionId()).flatMap(sessions::formerAccount);
        var owner = DraftCookie.ownerOrNew(post, response, secrets);
        keep(owner, form, new DraftStore.Row(forAccount.orElse(null), draft));
        table.keepNewest(DraftCookie.OWNER_PREFIX, MOST_WITHOUT_ACCOUNT);
    }

    private void keep(String owner, String form, DraftStore.Row row) {
        table.deleteBefore(oldest());
        table.put(owner, form, row);
    }

    /** What the browser kept becomes the person's own, unless it is known to be somebody else's. */
    private void adopt(String browser, String form, CurrentActor actor) {
        var kept = table.find(browser, form, oldest());
        if (kept.isEmpty() || isAnothers(kept.get(), actor)) {
            return;
        }
        table.put(owner(actor), form, new DraftStore.Row(null, kept.get().draft()));
        table.delete(browser, form);
    }

    private static boolean isAnothers(DraftStore.Row row, CurrentActor actor) {
        return row.forAccount() != null && !row.forAccount().equals(actor.accountId());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static String owner(CurrentActor actor) {
        return "account:" + actor.accountId();
    }
}
