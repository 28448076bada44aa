package org.waymark.access.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.waymark.access.CurrentActor;
import org.waymark.access.session.SqliteSessions;
import org.waymark.access.store.AccessDatabase;
import org.waymark.access.store.Secrets;

/** Drafts in {@code access.db}: of an account, or of a browser until somebody signs in with it. */
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

    /** Recorded forms remembered: a save on its way takes seconds, and no place records so many meanwhile. */
    private static final int RECORDED_REMEMBERED = 1000;

    private final AccessDatabase database;
    private final DraftTable table;
    private final SqliteSessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    /** Forms that were recorded, newest last: what was typed into one must not come back with a late save. */
    private final SequencedSet<String> recorded = new LinkedHashSet<>();

    public StoredDrafts(AccessDatabase database, SqliteSessions sessions, Secrets secrets, Clock clock) {
        this.database = database;
        this.table = new DraftTable(database);
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(HttpServletRequest formPage) {
        var form = FormAddress.path(formPage);
        var browser = DraftCookie.owner(formPage);
        var actor = CurrentActor.signedIn();
        return database.transact(rows -> {
            browser.ifPresent(owner -> actor.ifPresent(person -> adopt(owner, form, person)));
            var owner = actor.map(StoredDrafts::owner).or(() -> browser);
            return owner.flatMap(name -> table.find(name, form, oldest())).map(DraftTable.Row::draft);
        });
    }

    @Override
    public boolean keep(HttpServletRequest formPost) {
        var fields = DraftFields.of(formPost.getParameterMap());
        fields.map(texts -> new Draft(texts, Draft.Cause.NOT_TAKEN, clock.instant()))
                .ifPresent(draft -> CurrentActor.signedIn()
                        .ifPresent(actor ->
                                keep(owner(actor), FormAddress.of(formPost).path(), new DraftTable.Row(null, draft))));
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
                        actor -> keep(owner(actor), form, new DraftTable.Row(null, draft)),
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
        synchronized (recorded) {
            if (!sending.isEmpty()) {
                recorded.addLast(owner + " " + sending);
                if (recorded.size() > RECORDED_REMEMBERED) {
                    recorded.removeFirst();
                }
            }
            table.delete(owner, form);
        }
    }

    private void keepUnlessRecorded(String owner, String form, String sending, Draft draft) {
        synchronized (recorded) {
            if (!recorded.contains(owner + " " + sending)) {
                keep(owner, form, new DraftTable.Row(null, draft));
            }
        }
    }

    void discard(CurrentActor actor, String form) {
        table.delete(owner(actor), form);
    }

    private void keepForBrowser(HttpServletRequest post, HttpServletResponse response, String form, Draft draft) {
        var forAccount = Optional.ofNullable(post.getRequestedSessionId()).flatMap(sessions::formerAccount);
        var owner = DraftCookie.ownerOrNew(post, response, secrets);
        keep(owner, form, new DraftTable.Row(forAccount.orElse(null), draft));
        table.keepNewest(DraftCookie.OWNER_PREFIX, MOST_WITHOUT_ACCOUNT);
    }

    private void keep(String owner, String form, DraftTable.Row row) {
        table.deleteBefore(oldest());
        table.put(owner, form, row);
    }

    /** What the browser kept becomes the person's own, unless it is known to be somebody else's. */
    private void adopt(String browser, String form, CurrentActor actor) {
        var kept = table.find(browser, form, oldest());
        if (kept.isEmpty() || isAnothers(kept.get(), actor)) {
            return;
        }
        table.put(owner(actor), form, new DraftTable.Row(null, kept.get().draft()));
        table.delete(browser, form);
    }

    private static boolean isAnothers(DraftTable.Row row, CurrentActor actor) {
        return row.forAccount() != null && !row.forAccount().equals(actor.accountId());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static String owner(CurrentActor actor) {
        return "account:" + actor.accountId();
    }
}
