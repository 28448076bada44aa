/**
 * One-time links: for the first account, for an invitation and for a forgotten password.
 * Only the hash of a link's key is stored, so a copied database opens no door.
 */
@NullMarked
package org.waymark.access.link;

import org.jspecify.annotations.NullMarked;
