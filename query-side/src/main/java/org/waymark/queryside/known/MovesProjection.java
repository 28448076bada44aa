package org.waymark.queryside.known;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Values.Evidence;
import org.waymark.queryside.basis.Address;

/**
 * Which void names an entry as what was recorded instead. The void says so by a link; without this the page of the
 * newer entry would have to search every partnership for it.
 */
public final class MovesProjection implements Projection {

    private final ConcurrentHashMap<String, Departure> byAddress = new ConcurrentHashMap<>();

    /**
     * A void on a partnership.
     *
     * @param voiding entry id of the void itself
     * @param voids the entry that it silences
     */
    public record Departure(String partnership, String voiding, String voids) {}

    @Override
    public void on(Recorded recorded) {
        if (recorded.logged().fact() instanceof EntryVoided voided
                && voided.header().partnership() != null) {
            var departure = new Departure(voided.header().partnership(), voided.entry(), voided.voids());
            for (Evidence each : voided.header().evidence()) {
                if (each.link() != null && Address.isEntry(each.link())) {
                    byAddress.put(each.link(), departure);
                }
            }
        }
    }

    /** The void that names the entry at an address, whatever became of that void. */
    public Optional<Departure> to(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
