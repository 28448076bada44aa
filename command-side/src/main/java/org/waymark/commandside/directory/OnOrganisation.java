package org.waymark.commandside.directory;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.Command;
import org.waymark.commandside.stream.Source;

/** A command on its way to the stream of an organisation. */
public record OnOrganisation(@TargetAggregateIdentifier String stream, Command command, Source source) {}
