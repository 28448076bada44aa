package org.waymark.commandside.partnership;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.Command;
import org.waymark.commandside.stream.Source;

/** A command on its way to the stream of a partnership. */
public record OnPartnership(@TargetAggregateIdentifier String stream, Command command, Source source) {}
