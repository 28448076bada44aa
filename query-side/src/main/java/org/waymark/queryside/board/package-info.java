/**
 * All partnerships of a community at a glance. Rows hold intervals into the future, so a day that passes needs no work.
 */
@NullMarked
package org.waymark.queryside.board;

import org.jspecify.annotations.NullMarked;
