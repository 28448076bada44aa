package org.waymark.access.rule;

/** What a caller must be for an endpoint; each includes the ones after it. */
public enum Role {
    /** Nothing asked: needed to sign in at all, or free of anybody's data. */
    ANYONE,
    /** Signed in, or reading where reading is open ({@code waymark.access.open-reading}). */
    READER,
    /** Has an account and is signed in, by session or by API token. */
    SIGNED_IN
}
