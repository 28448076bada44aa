/**
 * Attesting: somebody says, in a role, that things hold which no entry can show; usually several at one sitting.
 */
@NullMarked
package org.waymark.queryside.form.attest;

import org.jspecify.annotations.NullMarked;
