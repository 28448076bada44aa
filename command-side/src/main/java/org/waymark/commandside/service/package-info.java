/**
 * The command side as a process of its own on the log that several share. Any number may run: none is the one that must
 * not fail, and none knows of the others but by the log.
 */
@NullMarked
package org.waymark.commandside.service;

import org.jspecify.annotations.NullMarked;
