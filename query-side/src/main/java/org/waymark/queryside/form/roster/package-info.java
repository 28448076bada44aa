/**
 * Who can be ticked as having come to a meeting: the organizations that take part and the people known to stand for
 * them. A seat is the one name by which page, form and command mean the same attendee.
 */
@NullMarked
package org.waymark.queryside.form.roster;

import org.jspecify.annotations.NullMarked;
