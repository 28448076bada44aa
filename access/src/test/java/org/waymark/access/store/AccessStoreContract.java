package org.waymark.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.SetClock;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.account.Passwords;
import org.waymark.access.admission.Admission;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.DraftStore;
import org.waymark.access.feed.CalendarFeed;
import org.waymark.access.feed.FeedStore;
import org.waymark.access.link.LinkStore;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.link.OpenInvitation;
import org.waymark.access.link.Purpose;
import org.waymark.access.link.Registration;
import org.waymark.access.session.SessionStore;
import org.waymark.access.token.ApiToken;
import org.waymark.access.token.ApiTokenStore;

/** What every store of accounts, links, sessions, tokens and drafts must do, also for two processes at once. */
public abstract class AccessStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final int AT_ONCE = 8;

    /** As one process has it open, and as another one does. */
    private AccessStore one;

    private AccessStore other;

    /** Opens the same store once more; an empty one for each test. */
    protected abstract AccessStore open();

    @BeforeEach
    final void openTwice() {
        one = open();
        other = open();
    }

    @AfterEach
    final void closeBoth() {
        one.close();
        other.close();
    }

    @Test
    void anAccountIsFoundByIdAndByAddressInAnyCase() {
        assertThat(one.accounts().isEmpty()).isTrue();
        var ines = account("a1", "Ines@Example.org");
        assertThat(one.accounts().insert(ines)).isTrue();
        assertThat(other.accounts().isEmpty()).isFalse();
        assertThat(other.accounts().byId("a1")).contains(ines);
        assertThat(other.accounts().byEmail(" ines@EXAMPLE.ORG")).contains(ines);
        assertThat(other.accounts().byId("a2")).isEmpty();
    }

    @Test
    void anAddressBelongsToOneAccountHoweverManyAskAtOnce() throws Exception {
        var won = atOnce(i -> (i % 2 == 0 ? one : other).accounts().insert(account("a" + i, "INES@example.org")));
        assertThat(won).containsOnlyOnce(true);
        assertThat(one.accounts().byEmail("ines@example.org")).isPresent();
    }

    @Test
    void anAccountIsAdmittedToACommunityOnceAndRemoved() throws Exception {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.accounts().insert(account("a2", "omar@example.org"));
        var first = new Admission("tamarack", "a2", "a9", NOON);
        one.admissions().insert(first);
        atOnce(i -> {
            (i % 2 == 0 ? one : other).admissions().insert(new Admission("tamarack", "a2", "a8", NOON.plusSeconds(9)));
            return i;
        });
        other.admissions().insert(new Admission("tamarack", "a1", "a9", NOON.plusSeconds(1)));
        other.admissions().insert(new Admission("larch", "a1", "a9", NOON));
        assertThat(one.admissions().of("tamarack"))
                .containsExactly(first, new Admission("tamarack", "a1", "a9", NOON.plusSeconds(1)));
        one.admissions().remove("tamarack", "a1");
        one.admissions().remove("tamarack", "a1");
        assertThat(other.admissions().of("tamarack")).containsExactly(first);
        assertThat(other.admissions().of("larch")).hasSize(1);
        assertThat(other.admissions().of("birch")).isEmpty();
    }

    @Test
    void aPasswordIsReplaced() {
        one.accounts().insert(account("a1", "ines@example.org"));
        other.accounts().changePassword("a1", "{new}");
        assertThat(one.accounts().byId("a1").map(Account::passwordHash)).contains("{new}");
    }

    @Test
    void aLinkIsUsedOnceHoweverManyUseItAtOnce() throws Exception {
        one.links().insert("k", Purpose.INVITATION, null, NOON, NOON.plusSeconds(60));
        var won = atOnce(i -> links(i).use("k", Purpose.INVITATION, NOON.plusSeconds(i)));
        assertThat(won).containsOnlyOnce(true);
        assertThat(other.links().find("k", Purpose.INVITATION).map(LinkStore.Row::used))
                .contains(true);
    }

    @Test
    void aLinkOpensOnlyWhatItIsForAndOnlyInTime() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.links().insert("k", Purpose.PASSWORD_RESET, "a1", NOON, NOON.plusSeconds(60));
        assertThat(one.links().find("k", Purpose.INVITATION)).isEmpty();
        assertThat(one.links().use("k", Purpose.INVITATION, NOON)).isFalse();
        assertThat(one.links().use("k", Purpose.PASSWORD_RESET, NOON.plusSeconds(60)))
                .isFalse();
        assertThat(one.links().find("k", Purpose.PASSWORD_RESET))
                .contains(new LinkStore.Row("a1", NOON.plusSeconds(60), false));
        assertThat(one.links().use("k", Purpose.PASSWORD_RESET, NOON.plusSeconds(59)))
                .isTrue();
    }

    @Test
    void aUseIsTakenBackByWhoeverMadeIt() {
        one.links().insert("k", Purpose.INVITATION, null, NOON, NOON.plusSeconds(60));
        one.links().use("k", Purpose.INVITATION, NOON.plusSeconds(1));
        other.links().release("k", NOON.plusSeconds(2));
        assertThat(one.links().use("k", Purpose.INVITATION, NOON.plusSeconds(3)))
                .isFalse();
        one.links().release("k", NOON.plusSeconds(1));
        assertThat(other.links().use("k", Purpose.INVITATION, NOON.plusSeconds(3)))
                .isTrue();
    }

    @Test
    void unusedLinksAreVoidedUsedOnesRemembered() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.accounts().insert(account("a2", "ada@example.org"));
        one.links().insert("used", Purpose.PASSWORD_RESET, "a1", NOON, NOON.plusSeconds(60));
        one.links().use("used", Purpose.PASSWORD_RESET, NOON);
        one.links().insert("unused", Purpose.PASSWORD_RESET, "a1", NOON, NOON.plusSeconds(60));
        one.links().insert("ada", Purpose.PASSWORD_RESET, "a2", NOON, NOON.plusSeconds(90));
        one.links().insert("first", Purpose.FIRST_ACCOUNT, null, NOON, NOON.plusSeconds(90));
        other.links().deleteUnused(Purpose.PASSWORD_RESET, "a1");
        assertThat(one.links().find("used", Purpose.PASSWORD_RESET)).isPresent();
        assertThat(one.links().find("unused", Purpose.PASSWORD_RESET)).isEmpty();
        assertThat(one.links().find("ada", Purpose.PASSWORD_RESET)).isPresent();
        other.links().deleteUnused(Purpose.FIRST_ACCOUNT);
        assertThat(one.links().find("first", Purpose.FIRST_ACCOUNT)).isEmpty();
        other.links().deleteExpiredBefore(NOON.plusSeconds(61));
        assertThat(one.links().find("used", Purpose.PASSWORD_RESET)).isEmpty();
        assertThat(one.links().find("ada", Purpose.PASSWORD_RESET)).isPresent();
    }

    @Test
    void invitationsThatWorkAreListedUntilTheyAreVoidedUsedOrOver() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.links().insert("later", Purpose.INVITATION, "a1", NOON.plusSeconds(1), NOON.plusSeconds(90));
        one.links().insert("sooner", Purpose.INVITATION, null, NOON, NOON.plusSeconds(60));
        one.links().insert("reset", Purpose.PASSWORD_RESET, "a1", NOON, NOON.plusSeconds(90));
        assertThat(other.links().usable(Purpose.INVITATION, NOON.plusSeconds(2)))
                .containsExactly(
                        new OpenInvitation("sooner", null, NOON, NOON.plusSeconds(60)),
                        new OpenInvitation("later", "a1", NOON.plusSeconds(1), NOON.plusSeconds(90)));
        assertThat(other.links().usable(Purpose.INVITATION, NOON.plusSeconds(60)))
                .extracting(OpenInvitation::id)
                .containsExactly("later");
        other.links().voidUnused("reset", Purpose.INVITATION);
        assertThat(one.links().find("reset", Purpose.PASSWORD_RESET)).isPresent();
        one.links().use("later", Purpose.INVITATION, NOON.plusSeconds(3));
        other.links().voidUnused("later", Purpose.INVITATION);
        other.links().voidUnused("sooner", Purpose.INVITATION);
        assertThat(one.links().usable(Purpose.INVITATION, NOON.plusSeconds(4))).isEmpty();
        assertThat(one.links().find("later", Purpose.INVITATION)).isPresent();
        assertThat(one.links().find("sooner", Purpose.INVITATION)).isEmpty();
    }

    @Test
    void allTokensOfAnAccountAreRevokedAtOnce() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.accounts().insert(account("a2", "ada@example.org"));
        one.tokens().insert("t1", "hash1", "a1", "laptop", NOON);
        one.tokens().insert("t2", "hash2", "a1", "script", NOON);
        one.tokens().insert("t3", "hash3", "a2", "script", NOON);
        other.tokens().revokeAll("a1", NOON.plusSeconds(1));
        assertThat(one.tokens().findWorking("hash1")).isEmpty();
        assertThat(one.tokens().findWorking("hash2")).isEmpty();
        assertThat(one.tokens().findWorking("hash3")).isPresent();
    }

    @Test
    void ofManyWithTheSameInvitationOneGetsAnAccount() throws Exception {
        one.accounts().insert(account("a0", "host@example.org"));
        var invitation = links(one).invite("a0").path();
        var key = invitation.substring(invitation.indexOf('=') + 1);
        var outcomes = atOnce(i -> registration(i % 2 == 0 ? one : other)
                .register(
                        key,
                        Purpose.INVITATION,
                        new NewAccount("P" + i, "p" + i + "@example.org", "three larches in a row")));
        assertThat(outcomes.stream().filter(Registration.Outcome.Done.class::isInstance))
                .hasSize(1);
        assertThat(java.util.stream.IntStream.range(0, AT_ONCE)
                        .filter(i ->
                                one.accounts().byEmail("p" + i + "@example.org").isPresent()))
                .hasSize(1);
    }

    @Test
    void aTakenAddressDoesNotCostTheLink() {
        one.accounts().insert(account("a1", "ines@example.org"));
        var invitation = links(one).invite("a1").path();
        var key = invitation.substring(invitation.indexOf('=') + 1);
        var typed = new NewAccount("Ines", "ines@example.org", "three larches in a row");
        assertThat(registration(other).register(key, Purpose.INVITATION, typed))
                .isInstanceOf(Registration.Outcome.EmailTaken.class);
        var another = new NewAccount("Ines", "ines2@example.org", "three larches in a row");
        assertThat(registration(one).register(key, Purpose.INVITATION, another))
                .isInstanceOf(Registration.Outcome.Done.class);
    }

    @Test
    void aSessionIsReplacedOnlyWhileItIsThere() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.sessions().put(session("s1", null, NOON));
        assertThat(other.sessions().find("s1")).contains(session("s1", null, NOON));
        assertThat(other.sessions().replace("s1", session("s1", "a1", NOON.plusSeconds(1))))
                .isTrue();
        assertThat(other.sessions().replace("s1", session("s2", "a1", NOON.plusSeconds(2))))
                .isTrue();
        assertThat(one.sessions().find("s1")).isEmpty();
        assertThat(one.sessions().find("s2")).contains(session("s2", "a1", NOON.plusSeconds(2)));
        one.sessions().delete("s2");
        assertThat(other.sessions().replace("s2", session("s2", "a1", NOON))).isFalse();
        assertThat(other.sessions().replace("s2", session("s3", "a1", NOON))).isFalse();
        assertThat(one.sessions().find("s3")).isEmpty();
    }

    @Test
    void sessionsEndByAccountAndByAge() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.accounts().insert(account("a2", "ada@example.org"));
        one.sessions().put(session("s1", "a1", NOON));
        one.sessions().put(session("s2", "a1", NOON));
        one.sessions().put(session("s3", "a2", NOON));
        assertThat(other.sessions().deleteOf("a1", "s2")).isEqualTo(1);
        assertThat(one.sessions().find("s1")).isEmpty();
        assertThat(one.sessions().find("s2")).isPresent();
        one.sessions().put(session("s3", "a2", NOON.plusSeconds(60)));
        other.sessions()
                .deleteExpiredBefore(session("s3", "a2", NOON.plusSeconds(60)).expires());
        assertThat(one.sessions().find("s2")).isEmpty();
        assertThat(one.sessions().find("s3")).isPresent();
    }

    @Test
    void aTokenOpensUntilItsOwnerRevokesIt() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.accounts().insert(account("a2", "ada@example.org"));
        one.tokens().insert("t1", "hash1", "a1", "laptop", NOON);
        one.tokens().insert("t2", "hash2", "a1", "script", NOON.plusSeconds(1));
        assertThat(other.tokens().findWorking("hash1")).contains(new ApiTokenStore.Working("t1", "a1", null));
        one.tokens().touch("t1", NOON.plusSeconds(5));
        other.tokens().revoke("a2", "t1", NOON.plusSeconds(6));
        assertThat(other.tokens().findWorking("hash1"))
                .contains(new ApiTokenStore.Working("t1", "a1", NOON.plusSeconds(5)));
        other.tokens().revoke("a1", "t1", NOON.plusSeconds(7));
        other.tokens().revoke("a1", "t1", NOON.plusSeconds(8));
        assertThat(one.tokens().findWorking("hash1")).isEmpty();
        assertThat(one.tokens().of("a1"))
                .containsExactly(
                        new ApiToken("t2", "script", NOON.plusSeconds(1), null, null),
                        new ApiToken("t1", "laptop", NOON, NOON.plusSeconds(5), NOON.plusSeconds(7)));
        assertThat(one.tokens().of("a2")).isEmpty();
    }

    @Test
    void aCalendarAddressOpensUntilItsMakerRevokesIt() {
        one.accounts().insert(account("a1", "ines@example.org"));
        one.accounts().insert(account("a2", "ada@example.org"));
        one.feeds().insert("hash1", "a1", feed("f1", NOON, null, null));
        one.feeds().insert("hash2", "a1", feed("f2", NOON.plusSeconds(1), null, null));
        one.feeds().insert("hash3", "a2", feed("f3", NOON, null, null));
        assertThat(other.feeds().findWorking("hash1"))
                .contains(new FeedStore.Working("f1", "a1", "/communities/c-1", null));
        assertThat(other.feeds().findWorking("f1")).isEmpty();
        one.feeds().touch("f1", NOON.plusSeconds(5));
        other.feeds().revoke("a2", "f1", NOON.plusSeconds(6));
        assertThat(other.feeds().findWorking("hash1"))
                .contains(new FeedStore.Working("f1", "a1", "/communities/c-1", NOON.plusSeconds(5)));
        other.feeds().revoke("a1", "f1", NOON.plusSeconds(7));
        other.feeds().revoke("a1", "f1", NOON.plusSeconds(8));
        assertThat(one.feeds().findWorking("hash1")).isEmpty();
        assertThat(one.feeds().of("a1"))
                .containsExactly(
                        feed("f2", NOON.plusSeconds(1), null, null),
                        feed("f1", NOON, NOON.plusSeconds(5), NOON.plusSeconds(7)));
        one.feeds().revokeAll("a1", NOON.plusSeconds(9));
        assertThat(other.feeds().findWorking("hash2")).isEmpty();
        assertThat(other.feeds().findWorking("hash3")).isPresent();
        assertThat(one.feeds().of("a1").getLast().revoked()).isEqualTo(NOON.plusSeconds(7));
    }

    @Test
    void aDraftIsKeptPerOwnerAndFormAndForgottenWithAge() {
        var row = draft("typed", NOON, "a1");
        one.drafts().put("account:a1", "/form", row);
        assertThat(other.drafts().find("account:a1", "/form", NOON)).contains(row);
        assertThat(other.drafts().find("account:a1", "/form", NOON.plusMillis(1)))
                .isEmpty();
        assertThat(other.drafts().find("account:a2", "/form", NOON)).isEmpty();
        assertThat(other.drafts().find("account:a1", "/other", NOON)).isEmpty();
        var later = draft("typed more", NOON.plusSeconds(1), null);
        other.drafts().put("account:a1", "/form", later);
        one.drafts().delete("account:a1", "/form", NOON);
        assertThat(one.drafts().find("account:a1", "/form", NOON)).contains(later);
        one.drafts().delete("account:a1", "/form", NOON.plusSeconds(1));
        assertThat(one.drafts().find("account:a1", "/form", NOON)).isEmpty();
        one.drafts().put("account:a1", "/form", later);
        other.drafts().deleteBefore(NOON.plusSeconds(2));
        assertThat(one.drafts().find("account:a1", "/form", NOON)).isEmpty();
        one.drafts().put("account:a1", "/form", later);
        other.drafts().delete("account:a1", "/form");
        assertThat(one.drafts().find("account:a1", "/form", NOON)).isEmpty();
    }

    @Test
    void ofBrowsersWithoutAnAccountTheNewestDraftsAreKept() {
        for (int i = 0; i < 4; i++) {
            one.drafts().put("browser:" + i, "/form", draft("typed", NOON.plusSeconds(i), null));
        }
        one.drafts().put("account:a1", "/form", draft("typed", NOON, null));
        other.drafts().keepNewest("browser:", 2);
        assertThat(one.drafts().find("browser:0", "/form", NOON)).isEmpty();
        assertThat(one.drafts().find("browser:1", "/form", NOON)).isEmpty();
        assertThat(one.drafts().find("browser:2", "/form", NOON)).isPresent();
        assertThat(one.drafts().find("browser:3", "/form", NOON)).isPresent();
        assertThat(one.drafts().find("account:a1", "/form", NOON)).isPresent();
    }

    @Test
    void whatWasRecordedIsKnownToAllForAsLongAsDraftsAre() {
        one.drafts().noteRecorded("account:a1", "sending", NOON);
        one.drafts().noteRecorded("account:a1", "sending", NOON.plusSeconds(1));
        assertThat(other.drafts().isRecorded("account:a1", "sending")).isTrue();
        assertThat(other.drafts().isRecorded("account:a2", "sending")).isFalse();
        other.drafts().deleteBefore(NOON.plusSeconds(2));
        assertThat(one.drafts().isRecorded("account:a1", "sending")).isFalse();
    }

    private LinkStore links(int i) {
        return (i % 2 == 0 ? one : other).links();
    }

    private static OneTimeLinks links(AccessStore store) {
        return new OneTimeLinks(store, secrets(), new SetClock());
    }

    private static Registration registration(AccessStore store) {
        var accounts = new Accounts(store.accounts(), new Passwords(), secrets(), new SetClock());
        return new Registration(store, accounts, links(store));
    }

    private static Secrets secrets() {
        return new Secrets(new java.security.SecureRandom());
    }

    private static Account account(String id, String email) {
        return new Account(id, email, "Ines", "{hash}", NOON);
    }

    private static CalendarFeed feed(
            String id,
            Instant created,
            @org.jspecify.annotations.Nullable Instant lastRead,
            @org.jspecify.annotations.Nullable Instant revoked) {
        return new CalendarFeed(id, "/communities/c-1", "Tamarack", created, lastRead, revoked);
    }

    private static SessionStore.Row session(
            String idHash, @org.jspecify.annotations.Nullable String account, Instant seen) {
        return new SessionStore.Row(
                idHash, account, NOON, seen, Duration.ofDays(7), seen.plus(Duration.ofDays(7)), "{\"a\":\"b\"}");
    }

    private static DraftStore.Row draft(
            String text, Instant saved, @org.jspecify.annotations.Nullable String forAccount) {
        return new DraftStore.Row(
                forAccount, new Draft(Map.of("note", List.of(text, "")), Draft.Cause.AUTOSAVED, saved));
    }

    /** All begin together. */
    private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        var start = new CountDownLatch(AT_ONCE);
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var tries = new ArrayList<Future<T>>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                tries.add(people.submit(() -> {
                    start.countDown();
                    start.await();
                    return work.apply(number);
                }));
            }
            var outcomes = new ArrayList<T>();
            for (var each : tries) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
