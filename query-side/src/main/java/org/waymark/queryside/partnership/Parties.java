package org.waymark.queryside.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Header;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.Values.Attendee;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.Visibility;
import org.waymark.fact.Word;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;

/** Who is named in facts, as one reader may see them. */
record Parties(Names names, Audience audience) {

    PersonName person(String id) {
        return names.person(id, audience);
    }

    @Nullable
    PersonName personIfAny(@Nullable String id) {
        return id == null ? null : person(id);
    }

    OrganisationName organisation(String id) {
        return names.organisation(id);
    }

    PartnershipView.Came party(Party party) {
        return new PartnershipView.Came(personIfAny(party.person()), organisation(party.org()), null);
    }

    List<PartnershipView.Came> parties(List<Party> parties) {
        return parties.stream().map(this::party).toList();
    }

    PartnershipView.Came attendee(Attendee attendee) {
        return new PartnershipView.Came(
                personIfAny(attendee.person()),
                organisation(attendee.org()),
                attendee.as() == null ? null : attendee.as().word());
    }

    /** A coordinator: a person, an organisation, or a team that goes by the names of its members. */
    String holder(CoordinatorAppointed fact) {
        return switch (fact.form()) {
            case TEAM -> names.people(fact.members(), audience).orElse("");
            case PERSON, ORGANISATION -> holder(fact.holder());
        };
    }

    private String holder(String id) {
        PersonName person = person(id);
        return person.name().state() == Text.State.UNKNOWN ? organisation(id).shown() : person.shown();
    }

    /** Where a document lies, for those who may open it: whoever has the address of a shared file can. */
    @Nullable
    String address(Header header, @Nullable String document) {
        boolean shown = audience == Audience.SIGNED_IN || header.visibility() == Visibility.PUBLIC;
        return document == null || shown ? document : Text.withheld().orElse("");
    }

    static List<String> words(List<? extends Word> words) {
        return words.stream().map(Word::word).toList();
    }
}
