package org.waymark.standalone.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.access.AccountAdmin;
import org.waymark.access.link.OneTimeLink;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.standalone.SaidPlainly;
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
            description = "Address at which people open Waymark. Default: WAYMARK_ACCESS_ADDRESS, else " + HERE + ".",
            defaultValue = "${sys:waymark.access.address:-${env:WAYMARK_ACCESS_ADDRESS:-" + HERE + "}}")
    String address = HERE;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        if (!Files.isRegularFile(data.resolve(ACCOUNTS))) {
            throw new SaidPlainly("--data: there are no accounts in " + data.toAbsolutePath()
                    + ". Name the folder that Waymark serves from.");
        }
        try (AccountAdmin admin = new AccountAdmin(SqliteAccess.open(data), Clock.systemUTC())) {
            OneTimeLink link = admin.resetPassword(email)
                    .orElseThrow(() -> new SaidPlainly(
                            "EMAIL: no account here has the address " + email + ". Check how it is written."));
            spec.commandLine()
                    .getOut()
                    .println("Works once, until " + link.expires() + ": " + address.replaceFirst("/+$", "")
                            + link.path());
        }
        return 0;
    }
}
