package org.waymark.log.portable;

import java.util.List;
import java.util.Set;
import org.waymark.log.Commit;
import org.waymark.log.Part;

/** A commit with the texts that its events refer to: those that are there, and the ids of those that were erased. */
record CarriedCommit(Commit commit, List<Part> parts, Set<String> erased) {}
