package org.waymark.queryside.service.client;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Addresses to try, one after the other, with a pause between rounds; none once the time is up. */
final class Tries implements Iterator<URI> {

    private final List<URI> order;
    private final int round;
    private final long end;
    private int next;

    Tries(List<URI> order, int round, long end) {
        this.order = order;
        this.round = round;
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        return next < order.size() && System.nanoTime() - end < 0;
    }

    @Override
    public URI next() {
        if (next >= order.size()) {
            throw new NoSuchElementException("all addresses were tried");
        }
        if (next > 0 && next % round == 0) {
            pause();
        }
        return order.get(next++);
    }

    private static void pause() {
        try {
            Thread.sleep(HttpCommandClient.PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
