package org.waymark.commandside.request;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AmendmentCommand;
import org.waymark.command.Command;
import org.waymark.command.CommunityCommand;
import org.waymark.command.DirectoryCommand;
import org.waymark.command.DirectoryCommand.*;
import org.waymark.command.ExemptionCommand;
import org.waymark.command.PartnershipCommand;
import org.waymark.commandside.stream.StreamId;
import org.waymark.commandside.stream.StreamId.Kind;
import org.waymark.fact.Header;
import org.waymark.registry.Defect;
import org.waymark.registry.FactType;
import org.waymark.registry.FactType.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which stream a command is for. All but one say it themselves; an amendment of what was recorded about an organisation
 * or a person says it in {@code org} or {@code person} beside its own fields, and that is taken out here.
 */
public final class Address {

    private Address() {}

    /** Takes the address out of the body of a directory amendment; empty for every other body. */
    static Optional<StreamId> takeOut(FactType type, ObjectNode body, List<Defect> defects) {
        if (type.subject() != Subject.AS_NAMED || body.has("partnership") || body.has("community")) {
            return Optional.empty();
        }
        @Nullable JsonNode org = body.remove("org");
        @Nullable JsonNode person = body.remove("person");
        if (org != null && org.isString() && person == null) {
            return Optional.of(new StreamId(Kind.ORGANISATION, org.stringValue()));
        }
        if (person != null && person.isString() && org == null) {
            return Optional.of(new StreamId(Kind.PERSON, person.stringValue()));
        }
        defects.add(new Defect(
                "partnership",
                "",
                "missing",
                "An entry is amended where it stands.",
                "Name one of partnership, community, org and person: what the entry was recorded on."));
        return Optional.empty();
    }

    /** The stream; {@code taken} is what {@link #takeOut} found. */
    public static StreamId of(Command command, Optional<StreamId> taken) {
        return switch (command) {
            case PartnershipCommand _, CommunityCommand _, ExemptionCommand _ ->
                of(command.fact().header());
            case AmendmentCommand _ -> taken.orElseGet(() -> of(command.fact().header()));
            case DirectoryCommand inDirectory -> of(inDirectory);
        };
    }

    private static StreamId of(Header header) {
        if (header.partnership() != null) {
            return new StreamId(Kind.PARTNERSHIP, header.partnership());
        }
        if (header.community() != null) {
            return new StreamId(Kind.COMMUNITY, header.community());
        }
        throw new IllegalArgumentException("entry " + header.entry() + " names neither partnership nor community");
    }

    private static StreamId of(DirectoryCommand command) {
        return switch (command) {
            case RegisterOrganisation(var fact) -> new StreamId(Kind.ORGANISATION, fact.org());
            case RegisterPerson(var fact) -> new StreamId(Kind.PERSON, fact.person());
            case AffiliatePerson(var fact) -> new StreamId(Kind.PERSON, fact.person());
            case UnaffiliatePerson(var fact) -> new StreamId(Kind.PERSON, fact.person());
        };
    }
}
