package org.waymark.standalone.account;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.access.AccountAdmin;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.standalone.SaidPlainly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Admits somebody to a community in trial: one that an import began has no account that could. */
@Command(
        name = "admit",
        mixinStandardHelpOptions = true,
        description = {
            "Admits an account to a community in trial, which then admits others. The server may keep running.",
            "Exit 0: admitted; 2: there is no such account, or no accounts in this folder."
        })
public final class AdmitCommand implements Callable<Integer> {

    private static final String ACCOUNTS = "access.db";

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COMMUNITY", description = "The id of the community.")
    String community = "";

    @Parameters(index = "1", paramLabel = "EMAIL", description = "The e-mail address of the account.")
    String email = "";

    @Option(
            names = "--data",
            description = "Folder of the accounts. Default: ${DEFAULT-VALUE}.",
            defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

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
            if (!admin.admit(community, email)) {
                throw new SaidPlainly("EMAIL: no account here has the address " + email + ". Check how it is written.");
            }
        }
        spec.commandLine().getOut().println(email + " is admitted to " + community + " while it is in trial.");
        return 0;
    }
}
