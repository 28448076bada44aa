package org.waymark.commandside.community;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.Command;
import org.waymark.commandside.stream.Source;

/** A command on its way to the stream of a community. */
public record OnCommunity(@TargetAggregateIdentifier String stream, Command command, Source source) {}
