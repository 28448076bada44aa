package org.waymark.commandside.stream;

import org.waymark.command.Command;

/** A command and the stream whose decider it is for. */
public record Addressed(StreamId stream, Command command) {}
