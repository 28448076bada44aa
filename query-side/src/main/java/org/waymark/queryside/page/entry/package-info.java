/**
 * Entries in plain words: one line for every kind of fact in the lists, and the page of one entry with its history.
 */
@NullMarked
package org.waymark.queryside.page.entry;

import org.jspecify.annotations.NullMarked;
