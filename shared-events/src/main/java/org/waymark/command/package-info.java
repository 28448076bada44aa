/**
 * The commands: what somebody may ask Waymark to record. Each carries the very fact it asks for, because the API's body,
 * the case-file line and the stored payload have one shape; the decider adds the yes or the no.
 */
@NullMarked
package org.waymark.command;

import org.jspecify.annotations.NullMarked;
