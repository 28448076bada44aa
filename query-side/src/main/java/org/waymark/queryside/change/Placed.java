package org.waymark.queryside.change;

import org.waymark.queryside.basis.Home;
import org.waymark.queryside.record.EntryView;

/** An entry and what it stands on: the partnership or its community. */
public record Placed(Home home, EntryView entry) {}
