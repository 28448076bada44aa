package org.waymark.queryside.service.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where command sides answer: several addresses, or the one of a proxy before them. The last that answered goes first. */
public final class CommandSides {

    static final String SETTING = "waymark.command-sides";

    private final List<URI> addresses;
    private final AtomicInteger first = new AtomicInteger();

    private CommandSides(List<URI> addresses) {
        this.addresses = addresses;
    }

    /** From a list separated by commas, each {@code http://host:port} or {@code https://host}. */
    public static CommandSides of(String list) {
        List<String> named = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (named.isEmpty()) {
            throw new CommandSidesException(
                    SETTING
                            + " is missing. Name the addresses of the command sides: http://host1:8081,http://host2:8081",
                    null);
        }
        return new CommandSides(named.stream().map(CommandSides::address).toList());
    }

    private static URI address(String text) {
        try {
            URI uri = URI.create(text);
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && List.of("", "/").contains(uri.getRawPath())) {
                return URI.create(uri.getScheme() + "://" + uri.getRawAuthority());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(text, e);
        }
        throw wrong(text, null);
    }

    private static CommandSidesException wrong(String text, @Nullable Exception cause) {
        return new CommandSidesException(
                SETTING + " names '" + text + "', which is no address. Write http://host:port, without a path.", cause);
    }

    /** All addresses, this many times over, beginning with the one that answered last. */
    List<URI> order(int rounds) {
        int from = first.get();
        List<URI> order = new ArrayList<>();
        IntStream.range(0, rounds * addresses.size())
                .forEach(i -> order.add(addresses.get((from + i) % addresses.size())));
        return order;
    }

    /** This one answered. */
    void prefer(URI address) {
        first.set(Math.max(0, addresses.indexOf(address)));
    }

    int size() {
        return addresses.size();
    }
}
