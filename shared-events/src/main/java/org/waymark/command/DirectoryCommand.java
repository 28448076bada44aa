package org.waymark.command;

import org.waymark.fact.DirectoryFact.*;

/** Commands on the organisations and persons that partnerships share. */
public sealed interface DirectoryCommand extends Command {

    record RegisterOrganisation(OrganisationRegistered fact) implements DirectoryCommand {}

    record RegisterPerson(PersonRegistered fact) implements DirectoryCommand {}

    record AffiliatePerson(PersonAffiliated fact) implements DirectoryCommand {}

    record UnaffiliatePerson(PersonUnaffiliated fact) implements DirectoryCommand {}
}
