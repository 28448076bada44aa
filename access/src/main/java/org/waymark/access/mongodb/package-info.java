/**
 * Accounts, links, sessions, tokens and drafts as collections that any number of processes share. Nothing here needs a
 * transaction: whatever only one may win is one conditional change of one document.
 */
@NullMarked
package org.waymark.access.mongodb;

import org.jspecify.annotations.NullMarked;
