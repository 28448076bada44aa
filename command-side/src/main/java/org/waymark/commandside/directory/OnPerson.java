package org.waymark.commandside.directory;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.Command;
import org.waymark.commandside.stream.Source;

/** A command on its way to the stream of a person. */
public record OnPerson(@TargetAggregateIdentifier String stream, Command command, Source source) {}
