/**
 * Sample facts and histories that tests of any module are written with. They read as what happened, so that a test is
 * its own explanation.
 */
@NullMarked
package org.waymark.sample;

import org.jspecify.annotations.NullMarked;
