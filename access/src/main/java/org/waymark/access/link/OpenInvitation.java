package org.waymark.access.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that still works, as everybody with an account may see it: all but its key.
 *
 * @param id names it and opens nothing: it is the hash of the key
 * @param inviter id of the account that made it; absent for one made before that was written down
 */
public record OpenInvitation(String id, @Nullable String inviter, Instant created, Instant expires) {}
