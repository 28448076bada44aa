package org.waymark.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;

/** Checks an e-mail address and a password, at a pace that makes guessing hopeless. */
public final class PasswordSignIn {

    /** Tries per account without a wait: people mistype. */
    static final int FREE_PER_ACCOUNT = 5;

    /** Tries per network address without a wait: an office shares one. */
    static final int FREE_PER_ADDRESS = 20;

    /** Short for an account, because a stranger can cause it: 1,440 guesses a day, and no lock-out. */
    static final Duration LONGEST_WAIT_PER_ACCOUNT = Duration.ofMinutes(1);

    /** Longer for an address, because only its own tries cause it. */
    static final Duration LONGEST_WAIT_PER_ADDRESS = Duration.ofMinutes(15);

    /** Bytes of an IPv6 address that one subscriber can vary at will are left out. */
    private static final int IPV6_PREFIX_BYTES = 8;

    /** What came of a try. */
    public sealed interface Outcome {

        /** Both were right. */
        record In(Account account) implements Outcome {}

        /** One of them was wrong; nobody is told which. */
        record Wrong() implements Outcome {}

        /** Not looked at: too many tries before this one. */
        record Wait(Duration time) implements Outcome {}
    }

    private final Accounts accounts;
    private final Throttle perAccount;
    private final Throttle perAddress;

    public PasswordSignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.perAccount = new Throttle(FREE_PER_ACCOUNT, Duration.ofSeconds(15), LONGEST_WAIT_PER_ACCOUNT, clock);
        this.perAddress = new Throttle(FREE_PER_ADDRESS, Duration.ofMinutes(1), LONGEST_WAIT_PER_ADDRESS, clock);
    }

    public Outcome attempt(String email, String password, String address) {
        var accountKey = email.strip().toLowerCase(Locale.ROOT);
        var addressKey = network(address);
        var wait = longest(perAccount.waitOf(accountKey), perAddress.waitOf(addressKey));
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        perAccount.count(accountKey);
        perAddress.count(addressKey);
        var account = accounts.authenticate(email, password);
        account.ifPresent(known -> perAccount.clear(accountKey));
        return account.<Outcome>map(Outcome.In::new).orElseGet(Outcome.Wrong::new);
    }

    private static Optional<Duration> longest(Optional<Duration> one, Optional<Duration> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Duration::compareTo);
    }

    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), IPV6_PREFIX_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
