package org.waymark.log.append.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.CommitLog;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.OutcomeUnknown;

/** Puts the texts of a batch beside the log before its commits refer to them, and clears up after those refused. */
public final class PartStore {
    private static final Logger LOG = LoggerFactory.getLogger(PartStore.class);
    private final CommitLog log;
    private final List<Pending> brought = new ArrayList<>();

    public PartStore(CommitLog log) {
        this.log = log;
    }

    /** Drafts whose texts are all stored; the others have been answered. */
    public List<Prepared> prepare(List<Pending> batch) {
        Map<String, Part> stored = put(batch);
        List<Prepared> prepared = new ArrayList<>(batch.size());
        for (Pending pending : batch) {
            Map<String, PartDigest> references = references(pending, stored);
            if (!pending.answer.isDone()) {
                prepared.add(Prepared.of(pending, references));
            }
        }
        return prepared;
    }

    /** Deletes what was put for drafts that are definitely not in the log. */
    public void sweep() {
        List<String> orphans = brought.stream()
                .filter(PartStore::definitelyNotWritten)
                .flatMap(pending -> pending.parts.stream().map(Part::id))
                .toList();
        try {
            if (!orphans.isEmpty()) {
                log.sweepParts(orphans);
            }
        } catch (LogUnavailableException e) {
            LOG.warn("Texts of {} refused commits stay beside the log", brought.size(), e);
        }
    }

    private Map<String, Part> put(List<Pending> batch) {
        List<Part> parts = batch.stream().flatMap(p -> p.parts.stream()).toList();
        if (parts.isEmpty()) {
            return Map.of();
        }
        batch.stream().filter(p -> !p.parts.isEmpty()).forEach(brought::add);
        Map<String, Part> stored = new HashMap<>();
        try {
            log.putParts(parts).forEach(part -> stored.put(part.id(), part));
        } catch (IllegalArgumentException e) {
            batch.forEach(pending -> putAlone(pending, stored));
        }
        return stored;
    }

    private void putAlone(Pending pending, Map<String, Part> stored) {
        try {
            log.putParts(pending.parts).forEach(part -> stored.put(part.id(), part));
        } catch (IllegalArgumentException e) {
            pending.refuse(Code.INVALID, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, PartDigest> references(Pending pending, Map<String, Part> stored) {
        if (pending.parts.stream().anyMatch(part -> isOther(part, stored))) {
            pending.refuse(Code.INVALID, "a text id was used for another text; take a new one");
        }
        Set<String> ids = pending.draft.events().stream()
                .flatMap(event -> event.partIds().stream())
                .collect(Collectors.toSet());
        Map<String, PartDigest> references = new HashMap<>();
        ids.stream().map(stored::get).forEach(part -> add(part, references));
        if (!references.keySet().containsAll(ids)) {
            log.parts(ids).forEach(part -> add(part, references));
        }
        if (!references.keySet().containsAll(ids)) {
            pending.refuse(Code.INVALID, "an event refers to a text that did not come with it");
        }
        return references;
    }

    private static void add(@Nullable Part part, Map<String, PartDigest> references) {
        if (part != null) {
            references.put(part.id(), part.reference());
        }
    }

    private static boolean isOther(Part part, Map<String, Part> stored) {
        Part there = stored.get(part.id());
        return there != null && !there.bytes().equals(part.bytes());
    }

    private static boolean definitelyNotWritten(Pending pending) {
        return pending.answer.isDone()
                && !(pending.answer.join() instanceof Appended)
                && !(pending.answer.join() instanceof OutcomeUnknown);
    }
}
