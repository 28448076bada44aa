package org.waymark.queryside.entry;

import org.waymark.queryside.basis.Home;

/**
 * Where an entry was recorded before it was moved: that entry is voided, and its void names this one.
 *
 * @param name what the place is called
 * @param entry the voided one
 */
public record Origin(Home home, String name, String entry) {}
