package org.waymark.access.store;

import java.util.function.Supplier;
import org.waymark.access.account.AccountStore;
import org.waymark.access.admission.AdmissionStore;
import org.waymark.access.draft.DraftStore;
import org.waymark.access.feed.FeedStore;
import org.waymark.access.link.LinkStore;
import org.waymark.access.session.SessionStore;
import org.waymark.access.token.ApiTokenStore;

/**
 * What must not be on the log: one file beside the embedded log, or collections that all processes share. Both pass one
 * contract suite.
 */
public interface AccessStore extends AutoCloseable {

    AccountStore accounts();

    LinkStore links();

    SessionStore sessions();

    ApiTokenStore tokens();

    FeedStore feeds();

    AdmissionStore admissions();

    DraftStore drafts();

    /**
     * Does the work in one transaction where the store has them. Elsewhere its steps stand for themselves, so the work
     * orders them such that a stop in between doubles nothing.
     */
    <T> T together(Supplier<T> work);

    @Override
    void close();
}
