package org.waymark.record.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.record.Amendments;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Pairing;
import org.waymark.record.Pairing.Role;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.record.admission.Refusal.Code;
import org.waymark.record.persistent.PersistentMap;

/**
 * What one stream holds, as far as the next entry must fit to it: whether a fact may be recorded now. Immutable and
 * cheap to extend, so that several facts of one commit can be checked one after the other before any is kept.
 */
public final class Admission {

    /** Of a stream without entries. */
    public static final Admission NONE =
            new Admission(Amendments.NONE, PersistentMap.empty(), PersistentMap.empty(), 0);

    private static final String WITH = "with.fields.";

    /** The entries that ever had a key as a start or an end, newest first. */
    private record Users(String entry, @Nullable Users earlier) {}

    private final Amendments amendments;
    private final PersistentMap<Pairing.Key, Users> users;
    private final PersistentMap<Pairing.Key, Last> lasts;
    private final long size;

    private Admission(
            Amendments amendments,
            PersistentMap<Pairing.Key, Users> users,
            PersistentMap<Pairing.Key, Last> lasts,
            long size) {
        this.amendments = amendments;
        this.users = users;
        this.lasts = lasts;
        this.size = size;
    }

    /** After all of these. */
    public static Admission after(Entries entries) {
        Admission result = NONE;
        for (Logged logged : entries.list()) {
            result = result.with(logged.fact());
        }
        return result;
    }

    /** After one fact more. Its place is all that counts here; position and time are the log's to give. */
    public Admission with(Fact fact) {
        var logged = new Logged(fact, size, Instant.EPOCH);
        String original =
                fact instanceof EntryCorrected correction ? amendments.original(correction.corrects()) : fact.entry();
        var grown = new Admission(amendments.with(logged), used(Standing.content(logged), original), lasts, size + 1);
        return switch (fact) {
            case EntryCorrected correction -> grown.amended(correction.corrects(), this);
            case EntryVoided voiding -> grown.amended(voiding.voids(), this);
            case Fact plain -> grown.followedBy(plain);
        };
    }

    /** Of the keys that the entry had before an amendment and has after it, what comes last is to be found anew. */
    private Admission amended(String named, Admission before) {
        Optional<String> entry = amendedAtLast(named);
        return entry.isEmpty() ? this : forgetting(before.key(entry.get())).forgetting(key(entry.get()));
    }

    /** The entry that an amendment may silence, sound or change: voids of voids and of corrections lead down to it. */
    private Optional<String> amendedAtLast(String named) {
        Optional<Logged> found = amendments.find(amendments.original(named));
        while (found.isPresent() && found.get().fact() instanceof EntryVoided voiding) {
            found = amendments.find(amendments.original(voiding.voids()));
        }
        return found.map(logged -> logged.fact().entry());
    }

    private Optional<Pairing.Key> key(String entry) {
        return Pairing.of(Standing.content(amendments.read(entry))).map(Pairing::key);
    }

    private Admission forgetting(Optional<Pairing.Key> key) {
        return key.map(each -> new Admission(amendments, users, lasts.with(each, Last.UNKNOWN), size))
                .orElse(this);
    }

    private Admission followedBy(Fact fact) {
        FuzzyDate on = fact.header().on();
        Optional<Pairing> pairing = Pairing.of(fact).filter(each -> each.role() != Role.MARK);
        if (pairing.isEmpty() || on == null) {
            return this;
        }
        Pairing.Key key = pairing.get().key();
        Role role = pairing.get().role();
        Last before = lasts.get(key);
        Last last;
        if (before == null) {
            last = Last.first(Span.of(on), role);
        } else {
            last = before.equals(Last.UNKNOWN) ? Last.of(inForce(key, "")) : before.and(Span.of(on), role);
        }
        return new Admission(amendments, users, lasts.with(key, last), size);
    }

    private PersistentMap<Pairing.Key, Users> used(Fact content, String original) {
        return Pairing.of(content)
                .filter(pairing -> pairing.role() != Role.MARK)
                .map(pairing -> used(pairing.key(), original))
                .orElse(users);
    }

    private PersistentMap<Pairing.Key, Users> used(Pairing.Key key, String original) {
        Users known = users.get(key);
        boolean again = known != null && known.entry.equals(original);
        return again ? users : users.with(key, new Users(original, known));
    }

    /** Everything that keeps a fact from being recorded next; empty if it may be. */
    public List<Refusal> check(Fact candidate) {
        List<Refusal> refusals = new ArrayList<>();
        if (amendments.knows(candidate.entry())) {
            refusals.add(new Refusal(
                    Code.REPEATED_ENTRY,
                    "entry",
                    candidate.entry(),
                    "Each entry has an id of its own, and this one is taken.",
                    "Give this entry another id."));
        }
        switch (candidate) {
            case EntryCorrected correction -> checkCorrection(correction, refusals::add);
            case EntryVoided voiding -> named("voids", voiding.voids(), voiding.header(), refusals::add);
            case EntryDisputed dispute -> named("disputes", dispute.disputes(), dispute.header(), refusals::add);
            case Fact ignored -> {}
        }
        checkContent(candidate, size, "", refusals::add);
        return refusals;
    }

    /** The entry that another names, if it may be named there. */
    private Optional<Logged> named(String field, String entry, Header by, Consumer<Refusal> refuse) {
        Optional<Logged> named = amendments.find(entry);
        if (named.isEmpty()) {
            refuse.accept(new Refusal(
                    Code.UNKNOWN_ENTRY,
                    field,
                    entry,
                    "No entry with this id is recorded here.",
                    "Name an entry that was recorded before, on the same partnership or community."));
        }
        return named.filter(found -> sameRecord(found.fact().header(), by, field, entry, refuse));
    }

    private static boolean sameRecord(Header one, Header other, String field, String value, Consumer<Refusal> refuse) {
        boolean same = Objects.equals(one.partnership(), other.partnership())
                && Objects.equals(one.community(), other.community());
        if (!same) {
            refuse.accept(new Refusal(
                    Code.OTHER_RECORD,
                    field,
                    value,
                    "An entry is corrected, voided or disputed on its own partnership or community.",
                    "Void the entry where it stands, and record it anew where it belongs."));
        }
        return same;
    }

    private void checkCorrection(EntryCorrected correction, Consumer<Refusal> refuse) {
        String original = amendments.original(correction.corrects());
        Optional<Logged> named = named("corrects", original, correction.header(), refuse);
        if (named.isEmpty()) {
            return;
        }
        Fact corrected = named.get().fact();
        if (corrected instanceof EntryVoided) {
            refuse.accept(new Refusal(
                    Code.CORRECTS_VOID,
                    "corrects",
                    correction.corrects(),
                    "A void is not corrected.",
                    "Void the void, and record another one if it is needed."));
        } else if (amendments.silencer(original).isPresent()) {
            refuse.accept(new Refusal(
                    Code.CORRECTS_VOIDED,
                    "corrects",
                    correction.corrects(),
                    "A voided entry is not corrected.",
                    "Record the entry anew, or void the void first."));
        } else if (corrected.getClass() != correction.with().getClass()) {
            refuse.accept(new Refusal(
                    Code.OTHER_FACT,
                    "with.fact",
                    correction.with().getClass().getSimpleName(),
                    "A correction says the same kind of thing as the entry it corrects.",
                    "Void the entry, and record the other one anew."));
        } else if (sameRecord(
                corrected.header(),
                correction.with().header(),
                "with",
                correction.with().entry(),
                refuse)) {
            checkReplacement(original, named.get().position(), correction.with(), refuse);
        }
    }

    /** A correction is checked as a new entry in the place of the one it corrects, which itself is not there then. */
    private void checkReplacement(String original, long place, Fact with, Consumer<Refusal> refuse) {
        if (with instanceof EntryDisputed dispute) {
            named(WITH + "disputes", dispute.disputes(), dispute.header(), refuse);
        }
        checkContent(with, place, WITH, refuse, original);
    }

    private void checkContent(Fact fact, long place, String path, Consumer<Refusal> refuse) {
        checkContent(fact, place, path, refuse, fact.entry());
    }

    private void checkContent(Fact fact, long place, String path, Consumer<Refusal> refuse, String except) {
        ContentRules.check(fact, path, refuse);
        Pairing.of(fact).ifPresent(pairing -> {
            var rules = new PairingRules(pairing, path, refuse);
            if (pairing.role() == Role.MARK) {
                rules.checkMark(started(pairing.key()));
            } else if (fact.header().on() != null) {
                boolean next = place == size && !amendments.knows(fact.entry());
                rules.check(
                        next ? last(pairing.key()) : Last.UNKNOWN,
                        () -> inForce(pairing.key(), except),
                        standing(fact.entry(), place, fact));
            }
        });
    }

    private Last last(Pairing.Key key) {
        return Objects.requireNonNullElse(lasts.get(key), Last.UNKNOWN);
    }

    private boolean started(Pairing.Key key) {
        for (@Nullable Users each = users.get(key); each != null; each = each.earlier) {
            if (inForce(key, each.entry, Role.START).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Standing<?>> inForce(Pairing.Key key, String except) {
        Map<String, Standing<?>> found = new LinkedHashMap<>();
        for (@Nullable Users each = users.get(key); each != null; each = each.earlier) {
            String entry = each.entry;
            if (!entry.equals(except) && !found.containsKey(entry)) {
                inForce(key, entry, Role.START)
                        .or(() -> inForce(key, entry, Role.END))
                        .ifPresent(standing -> found.put(entry, standing));
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<Standing<?>> inForce(Pairing.Key key, String entry, Role role) {
        if (amendments.silencer(entry).isPresent()) {
            return Optional.empty();
        }
        Fact read = Standing.content(amendments.read(entry));
        return Pairing.of(read).equals(Optional.of(new Pairing(role, key)))
                ? Optional.of(standing(entry, place(entry), read))
                : Optional.empty();
    }

    private long place(String entry) {
        return amendments.find(entry).orElseThrow().position();
    }

    private static Standing<?> standing(String entry, long place, Fact fact) {
        var logged = new Logged(fact, place, Instant.EPOCH);
        return new Standing<>(entry, place, fact, logged, Span.of(fact.header().requireOn()));
    }
}
