package org.waymark.access.link;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.waymark.access.account.Accounts;
import org.waymark.access.store.AccessAwayException;

/** Sees to it that a Waymark nobody can sign in to yet offers, at each start, one link that makes the first account. */
public final class FirstAccount {

    /** Between two looks at a store that is away. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ObjectProvider<FirstAccountNotice> notices;

    public FirstAccount(Accounts accounts, OneTimeLinks links, ObjectProvider<FirstAccountNotice> notices) {
        this.accounts = accounts;
        this.links = links;
        this.notices = notices;
    }

    /** A start does not wait for a store that is away, and the link is offered once it is back. */
    @EventListener(ApplicationReadyEvent.class)
    public void offer() {
        try {
            offerNow();
        } catch (AccessAwayException e) {
            Thread.ofVirtual().name("waymark-first-account").start(this::offerLater);
        }
    }

    private void offerLater() {
        try {
            while (true) {
                Thread.sleep(AGAIN);
                try {
                    offerNow();
                    return;
                } catch (AccessAwayException e) {
                    LOG.debug("The accounts are still away", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void offerNow() {
        if (!accounts.none()) {
            settle();
            return;
        }
        notices.ifAvailable(notice -> {
            var link = links.firstAccount();
            notice.announce(link.path(), link.expires());
        });
    }

    /** The first account was made: no other link for one may work, nor be shown. */
    public void settle() {
        links.voidFirstAccount();
        notices.ifAvailable(FirstAccountNotice::settled);
    }
}
