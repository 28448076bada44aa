/**
 * From what was typed to the commands that are sent: bodies in the shape of the registry, ids minted from the command
 * id, new people and organizations recorded in the same commit.
 */
@NullMarked
package org.waymark.queryside.form.body;

import org.jspecify.annotations.NullMarked;
