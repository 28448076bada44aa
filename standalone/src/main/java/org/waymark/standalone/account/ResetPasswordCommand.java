package org.waymark.standalone.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.access.AccountAdmin;
import org.waymark.access.link.OneTimeLink;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.ServingAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the link that lets somebody choose a new password: Waymark sends no mail, so the operator hands it over. */
@Command(
        name = "reset-password",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a link with which somebody who forgot their password chooses a new one. The server may keep running.",
            "Hand it only to the person whose address it is. It works once, and not for long.",
            "Exit 0: printed; 2: there is no such account, or no accounts in this folder."
        })
public final class ResetPasswordCommand implements Callable<Integer> {

    private static final String ACCOUNTS = "access.db";
    /** To the minute, with the zone: whoever hands the link over reads it on a clock. */
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm zzz", Locale.US);

    private static final String HERE = "http://127.0.0.1:8080";

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "The e-mail address of the account.")
    String email = "";

    @Option(
            names = "--data",
            description = "Folder of the accounts. Default: ${DEFAULT-VALUE}.",
            defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

    @Option(
            names = "--at",
            paramLabel = "ADDRESS",
            description = "Address at which people open Waymark. Default: WAYMARK_ACCESS_ADDRESS, else that of the"
                    + " server that runs on the folder, else " + HERE + ".",
            defaultValue = "${sys:waymark.access.address:-${env:WAYMARK_ACCESS_ADDRESS:-}}")
    String at = "";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        if (!Files.isRegularFile(data.resolve(ACCOUNTS))) {
            throw new SaidPlainly("--data: there are no accounts in " + data.toAbsolutePath()
                    + ". Name the folder that Waymark serves from.");
        }
        Optional<String> known = at.isBlank() ? ServingAddress.of(data) : Optional.of(at);
        String address = known.orElse(HERE);
        try (AccountAdmin admin = new AccountAdmin(SqliteAccess.open(data), Clock.systemUTC())) {
            OneTimeLink link = admin.resetPassword(email)
                    .orElseThrow(() -> new SaidPlainly(
                            "EMAIL: no account here has the address " + email + ". Check how it is written."));
            spec.commandLine()
                    .getOut()
                    .println("Works once, until " + UNTIL.format(link.expires().atZone(ZoneId.systemDefault())) + ": "
                            + address.replaceFirst("/+$", "") + link.path());
            if (known.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("The address before /reset-password is a guess, because no server runs on this folder."
                                + " Name it with --at, or set WAYMARK_ACCESS_ADDRESS.");
            }
        }
        return 0;
    }
}
