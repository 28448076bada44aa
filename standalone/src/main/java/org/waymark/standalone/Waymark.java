package org.waymark.standalone;

import org.waymark.standalone.check.VerifyCommand;
import org.waymark.standalone.serve.ServeCommand;
import org.waymark.standalone.transfer.ExportCommand;
import org.waymark.standalone.transfer.ImportCommand;
import org.waymark.standalone.transfer.JudgeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Without a subcommand it serves, because that is what most people start it for. */
@Command(
        name = "waymark",
        mixinStandardHelpOptions = true,
        version = "Waymark 0.1.0",
        description = "Keeps the record of communities of practice, and shows how every stage was reached.",
        subcommands = {
            ServeCommand.class,
            JudgeCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            ExportCommand.class
        })
public final class Waymark {

    private Waymark() {}

    /** Exit codes: 0 done, 1 the answer is no, 2 wrong usage or unreadable input. */
    public static void main(String[] args) {
        Quiet.please();
        int exit = commandLine().execute(serveByDefault(args));
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Waymark()).setExecutionExceptionHandler(new PlainErrors());
    }

    static String[] serveByDefault(String... args) {
        boolean names = args.length > 0 && !args[0].startsWith("-");
        boolean asks = args.length > 0
                && java.util.Set.of("-h", "--help", "-V", "--version").contains(args[0]);
        if (names || asks) {
            return args;
        }
        String[] serve = new String[args.length + 1];
        serve[0] = "serve";
        System.arraycopy(args, 0, serve, 1, args.length);
        return serve;
    }
}
