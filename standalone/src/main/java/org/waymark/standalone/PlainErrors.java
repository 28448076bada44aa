package org.waymark.standalone;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence; a stack trace helps nobody who only typed a wrong folder. */
final class PlainErrors implements IExecutionExceptionHandler {

    private static final int UNREADABLE = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        if (failure instanceof SaidPlainly said) {
            commandLine.getErr().println(said.getMessage());
            return UNREADABLE;
        }
        throw failure;
    }
}
