/** Tests of the stored form of erasures, and of finding the texts of facts. */
@NullMarked
package org.waymark.erasure;

import org.jspecify.annotations.NullMarked;
