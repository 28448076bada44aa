/**
 * What has been recorded, kept in memory as entries with their positions. Readers cut it at a commit's end, so that an
 * answer never mixes positions and any old basis is only a shorter prefix.
 */
@NullMarked
package org.waymark.queryside.known;

import org.jspecify.annotations.NullMarked;
