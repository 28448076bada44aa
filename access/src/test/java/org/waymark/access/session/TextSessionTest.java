package org.waymark.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.SetClock;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/** A session holds a little text, and an ended one stays ended. */
class TextSessionTest {

    @TempDir
    Path data;

    @Test
    void anythingButALittleTextIsRefusedWhenItIsSet() {
        try (var store = SqliteAccess.open(data)) {
            var session = sessions(store).createSession();
            assertThatThrownBy(() -> session.setAttribute("list", List.of("x"))).hasMessageContaining("text only");
            assertThatThrownBy(() -> session.setAttribute("note", "x".repeat(20_000)))
                    .hasMessageContaining("16384");
        }
    }

    @Test
    void whatWasSetComesBackUnderTheNewIdOnly() {
        try (var store = SqliteAccess.open(data)) {
            var sessions = sessions(store);
            var session = sessions.createSession();
            session.setAttribute("note", "x");
            sessions.save(session);
            var first = session.getId();
            var second = session.changeSessionId();
            sessions.save(session);
            assertThat(sessions.findById(first)).isNull();
            assertThat(sessions.findById(second))
                    .isNotNull()
                    .satisfies(found ->
                            assertThat(found.<String>getAttribute("note")).isEqualTo("x"));
        }
    }

    @Test
    void aRequestThatIsStillRunningDoesNotBringAnEndedSessionBack() {
        try (var store = SqliteAccess.open(data)) {
            var sessions = sessions(store);
            var session = sessions.createSession();
            sessions.save(session);
            sessions.deleteById(session.getId());
            session.setAttribute("note", "late");
            sessions.save(session);
            assertThat(sessions.findById(session.getId())).isNull();
        }
    }

    private static StoredSessions sessions(AccessStore store) {
        return new StoredSessions(store.sessions(), new Secrets(new SecureRandom()), new SetClock());
    }
}
