/**
 * The query side as a process of its own: pages and reading API over the log that several share, commands by HTTP. Any
 * number may run; each keeps its own views and reads the whole log at its start.
 */
@NullMarked
package org.waymark.queryside.service;

import org.jspecify.annotations.NullMarked;
