/**
 * The one way from a form to the log: a port that carries a command and brings back what became of it. Standalone binds
 * it by a direct call, the two-service setup by HTTP; a form sees no difference.
 */
@NullMarked
package org.waymark.queryside.form.client;

import org.jspecify.annotations.NullMarked;
