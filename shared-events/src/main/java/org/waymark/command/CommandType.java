package org.waymark.command;

import java.util.function.Function;
import org.waymark.fact.Fact;
import org.waymark.registry.FactType;

/**
 * A kind of command.
 *
 * @param name the imperative by which API and forms know it
 * @param fact the kind of fact it asks to record
 * @param asking wraps such a fact
 */
public record CommandType(String name, Class<? extends Command> type, FactType fact, Function<Fact, Command> asking) {}
