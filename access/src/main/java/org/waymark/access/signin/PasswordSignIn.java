package org.waymark.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
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
        var accountKey = Account.emailKey(email);
        var addressKey = network(address);
        var wait = tryTake(accountKey, addressKey);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var account = accounts.authenticate(email, password);
        if (account.isPresent()) {
            perAccount.clear(accountKey);
            perAddress.giveBack(addressKey);
        }
        return account.<Outcome>map(Outcome.In::new).orElseGet(Outcome.Wrong::new);
    }

    /** Both or neither: who has to wait for one of them has not tried. */
    private synchronized Optional<Duration> tryTake(String accountKey, String addressKey) {
        var ofAccount = perAccount.tryTake(accountKey);
        var ofAddress = perAddress.tryTake(addressKey);
        if (ofAccount.isEmpty() && ofAddress.isPresent()) {
            perAccount.giveBack(accountKey);
        } else if (ofAccount.isPresent() && ofAddress.isEmpty()) {
            perAddress.giveBack(addressKey);
        }
        return Stream.of(ofAccount, ofAddress).flatMap(Optional::stream).max(Duration::compareTo);
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
