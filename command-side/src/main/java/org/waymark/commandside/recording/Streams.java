package org.waymark.commandside.recording;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.waymark.command.Command;
import org.waymark.commandside.community.Community;
import org.waymark.commandside.community.OnCommunity;
import org.waymark.commandside.directory.OnOrganisation;
import org.waymark.commandside.directory.OnPerson;
import org.waymark.commandside.directory.Organisation;
import org.waymark.commandside.directory.Person;
import org.waymark.commandside.partnership.OnPartnership;
import org.waymark.commandside.partnership.Partnership;
import org.waymark.commandside.stream.Decision.Accepted;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.StreamId;

/** Every stream's aggregate, by the stream's name; one that is not there yet begins empty. */
record Streams(
        Repository<Community> communities,
        Repository<Partnership> partnerships,
        Repository<Organisation> organisations,
        Repository<Person> persons) {

    /** Loads an aggregate and locks its stream until the unit of work ends. */
    Aggregate<?> load(StreamId id) throws Exception {
        String stream = id.toString();
        return switch (id.kind()) {
            case COMMUNITY -> communities.loadOrCreate(stream, () -> new Community(stream));
            case PARTNERSHIP -> partnerships.loadOrCreate(stream, () -> new Partnership(stream));
            case ORGANISATION -> organisations.loadOrCreate(stream, () -> new Organisation(stream));
            case PERSON -> persons.loadOrCreate(stream, () -> new Person(stream));
        };
    }

    /** Lets a loaded aggregate decide. */
    static Accepted decide(Aggregate<?> aggregate, StreamId id, Command command, Source source) throws Exception {
        return (Accepted) aggregate.handle(GenericCommandMessage.asCommandMessage(envelope(id, command, source)));
    }

    private static Object envelope(StreamId id, Command command, Source source) {
        String stream = id.toString();
        return switch (id.kind()) {
            case COMMUNITY -> new OnCommunity(stream, command, source);
            case PARTNERSHIP -> new OnPartnership(stream, command, source);
            case ORGANISATION -> new OnOrganisation(stream, command, source);
            case PERSON -> new OnPerson(stream, command, source);
        };
    }
}
