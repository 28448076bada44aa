package org.waymark.access.link;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.waymark.access.account.Accounts;

/** Sees to it that a Waymark nobody can sign in to yet offers, at each start, one link that makes the first account. */
public final class FirstAccount {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ObjectProvider<FirstAccountNotice> notices;

    public FirstAccount(Accounts accounts, OneTimeLinks links, ObjectProvider<FirstAccountNotice> notices) {
        this.accounts = accounts;
        this.links = links;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void offer() {
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
