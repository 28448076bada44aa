/**
 * What a partnership's facts say, before any rule asks: who held what and when, who came, who acted, who spoke in which
 * role. Every notion of the rules that several criteria share is defined here once.
 */
@NullMarked
package org.waymark.stage.evidence;

import org.jspecify.annotations.NullMarked;
