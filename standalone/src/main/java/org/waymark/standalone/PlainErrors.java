package org.waymark.standalone;

import org.waymark.log.LogUnavailableException;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.mongodb.settings.MongoSettingsException;
import org.waymark.log.portable.RestoreRefusedException;
import org.waymark.log.sqlite.LogOpenException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence; a stack trace helps nobody who only typed a wrong folder. */
final class PlainErrors implements IExecutionExceptionHandler {

    private static final int UNREADABLE = 2;

    /** A fault of the program itself: 1 would be read as an answer. */
    private static final int FAULT = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        switch (failure) {
            case SaidPlainly said -> commandLine.getErr().println(said.getMessage());
            case LogOpenException closed -> commandLine.getErr().println(closed.getMessage());
            case LogBrokenException broken ->
                commandLine
                        .getErr()
                        .println(broken.getMessage() + " The log was changed behind Waymark's back;"
                                + " waymark verify lists all that is wrong with it.");
            case MongoSettingsException wrong -> commandLine.getErr().println(wrong.getMessage());
            case RestoreRefusedException refused -> commandLine.getErr().println(refused.getMessage());
            case LogUnavailableException silent -> commandLine.getErr().println(silent.getMessage());
            default -> {
                commandLine.getErr().println("Waymark failed, and the fault is its own. What it said:");
                failure.printStackTrace(commandLine.getErr());
                return FAULT;
            }
        }
        return UNREADABLE;
    }
}
