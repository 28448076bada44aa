package org.waymark.standalone;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.waymark.standalone.account.AdmitCommand;
import org.waymark.standalone.account.ResetPasswordCommand;
import org.waymark.standalone.check.CheckpointCommand;
import org.waymark.standalone.check.VerifyCommand;
import org.waymark.standalone.copy.RestoreCommand;
import org.waymark.standalone.rubric.RubricCommand;
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
        description = {
            "Keeps the record of communities of practice, and shows how every stage was reached.",
            "Without a command it serves: start it, and open the address it prints.",
            "waymark COMMAND --help explains a command."
        },
        subcommands = {
            ServeCommand.class,
            JudgeCommand.class,
            RubricCommand.class,
            VerifyCommand.class,
            CheckpointCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            RestoreCommand.class,
            ResetPasswordCommand.class,
            AdmitCommand.class
        })
public final class Waymark {

    private Waymark() {}

    /**
     * Exit codes: 0 done, 1 the answer is no, 2 wrong usage or unreadable input, 3 a fault of the program. Done is
     * done: threads that a library keeps for later must not hold the console.
     */
    public static void main(String[] args) {
        Quiet.please();
        Quiet.logToStandardError();
        System.exit(commandLine().execute(serveByDefault(args)));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Waymark())
                .setOut(inUtf8(System.out))
                .setErr(inUtf8(System.err))
                .setExecutionExceptionHandler(new PlainErrors());
    }

    /** Case files and verdicts are UTF-8, whatever the terminal has been told it speaks. */
    private static PrintWriter inUtf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
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
