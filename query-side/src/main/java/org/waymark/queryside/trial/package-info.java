/**
 * Communities in trial, for those who read them: who else does, and how many partnerships are waiting to be shown. Who may
 * read at all is decided where records are read, and not here.
 */
@NullMarked
package org.waymark.queryside.trial;

import org.jspecify.annotations.NullMarked;
