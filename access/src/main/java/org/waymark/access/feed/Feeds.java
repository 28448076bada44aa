package org.waymark.access.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.rule.Gate;
import org.waymark.access.store.Secrets;

/** Makes, lists, revokes and opens the secret addresses of calendars. */
public final class Feeds {

    /** Every such address begins with it; after it comes the page the calendar is of, then the key. */
    public static final String PATH = "/feeds";

    /** Ends every address: some programs take no other for a calendar. */
    public static final String SUFFIX = ".ics";

    /** Working addresses of one person; more are a sign of a program that makes them in a loop. */
    static final int MOST_PER_ACCOUNT = 50;

    /** Characters of a name that are kept: it only has to be recognized. */
    static final int LONGEST_NAME = 120;

    /** "Last read" is written down no more often than this; calendars ask every few minutes. */
    static final Duration READ_GRAIN = Duration.ofHours(1);

    private static final Pattern ABOUT = Pattern.compile("/(partnerships|communities)/[^/?#\\s]{1,200}");

    private final FeedStore store;
    private final Accounts accounts;
    private final Gate gate;
    private final Secrets secrets;
    private final Clock clock;

    public Feeds(FeedStore store, Accounts accounts, Gate gate, Secrets secrets, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.gate = gate;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The message code of why no address can be made, if none can. */
    public Optional<String> problem(CurrentActor actor, String about) {
        if (!ABOUT.matcher(about).matches()) {
            return Optional.of("access.feeds.about.problem");
        }
        return working(actor) >= MOST_PER_ACCOUNT ? Optional.of("access.feeds.too-many") : Optional.empty();
    }

    /** How many of a person's addresses open something. */
    public long working(CurrentActor actor) {
        return of(actor).stream().filter(feed -> feed.revoked() == null).count();
    }

    /** Makes an address and answers its path; it is known only now. */
    public String create(CurrentActor actor, String about, String name) {
        String key = secrets.freshKey();
        String kept = name.isBlank() ? about : name.strip();
        var feed = new CalendarFeed(
                secrets.freshId(),
                about,
                kept.substring(0, Math.min(kept.length(), LONGEST_NAME)),
                clock.instant(),
                null,
                null);
        store.insert(Secrets.hash(key), actor.accountId(), feed);
        return PATH + about + "/" + key + SUFFIX;
    }

    public List<CalendarFeed> of(CurrentActor actor) {
        return store.of(actor.accountId());
    }

    public void revoke(CurrentActor actor, String id) {
        store.revoke(actor.accountId(), id, clock.instant());
    }

    /** Revokes all of an account's, whoever made them. */
    public void revokeAll(String account) {
        store.revokeAll(account, clock.instant());
    }

    /**
     * As whom a key opens the calendar of a page: as its maker, if it was made for that very page, was not revoked, and
     * the maker has an account still and may read the page today. What a community in trial is to them it is to the key.
     */
    public Optional<CurrentActor> opens(String about, String key) {
        return store.findWorking(Secrets.hash(key))
                .filter(feed -> feed.about().equals(about))
                .flatMap(feed -> accounts.byId(feed.account())
                        .map(Account::actor)
                        .filter(maker -> gate.lets(maker, HttpMethod.GET, about))
                        .map(maker -> noteReading(feed, maker)));
    }

    private CurrentActor noteReading(FeedStore.Working feed, CurrentActor maker) {
        var now = clock.instant();
        if (feed.lastRead() == null || now.isAfter(feed.lastRead().plus(READ_GRAIN))) {
            store.touch(feed.id(), now);
        }
        return maker;
    }
}
