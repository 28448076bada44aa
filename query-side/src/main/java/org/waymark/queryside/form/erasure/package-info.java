/**
 * Erasing the texts of an entry, a person or an organization. It cannot be taken back, so the form says what will go before
 * it asks, and asks once.
 */
@NullMarked
package org.waymark.queryside.form.erasure;

import org.jspecify.annotations.NullMarked;
