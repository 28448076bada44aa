/**
 * What next: how long each indicator holds if nothing is recorded, and by which acts a stage is reached, kept or regained.
 * The engine tries the acts; here they are kept for as long as they stay true, and get their names.
 */
@NullMarked
package org.waymark.queryside.next;

import org.jspecify.annotations.NullMarked;
