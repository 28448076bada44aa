package org.waymark.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A command line as somebody typed it, and what they saw. */
record Ran(int exit, String out, String err) {

    static Ran waymark(Object... args) {
        Quiet.please();
        var out = new StringWriter();
        var err = new StringWriter();
        String[] typed = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int exit = Waymark.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Waymark.serveByDefault(typed));
        return new Ran(exit, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> complaints() {
        return err.lines().toList();
    }
}
