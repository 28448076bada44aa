package org.waymark.casefile;

import org.jspecify.annotations.Nullable;
import org.waymark.fact.Header;

/** What a line stands on: a partnership, a community, or neither (organisations and persons). */
record Home(@Nullable String partnership, @Nullable String community) {

    static final Home NEITHER = new Home(null, null);

    static Home of(Header header) {
        return new Home(header.partnership(), header.community());
    }
}
