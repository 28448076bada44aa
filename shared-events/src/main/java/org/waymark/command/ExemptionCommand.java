package org.waymark.command;

import org.waymark.fact.Exemption.*;

/** Commands that excuse a clause, on a partnership or its community. */
public sealed interface ExemptionCommand extends Command {

    record GrantExemption(ExemptionGranted fact) implements ExemptionCommand {}

    record WithdrawExemption(ExemptionWithdrawn fact) implements ExemptionCommand {}
}
