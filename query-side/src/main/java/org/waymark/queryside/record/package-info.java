/**
 * The facts of each partnership and community in memory, and how one entry is shown as data. Views fold a prefix of these records and nothing else.
 */
@NullMarked
package org.waymark.queryside.record;

import org.jspecify.annotations.NullMarked;
