package org.waymark.queryside.form.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.name.Spelling;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * People and organizations that become known with this form. A new organization on a partnership's form becomes a
 * partner as well, because an organization that never joined counts on no side.
 */
public final class Newcomers {

    private final Commit commit;
    private final Place place;
    private final Minting minting;
    private final String on;
    private final @Nullable Doubts doubts;
    private final Map<String, String> named = new HashMap<>();

    /**
     * Asks nothing: whoever corrects an entry names whom they mean.
     *
     * @param on stored form of the date from which they are known
     */
    public Newcomers(Commit commit, Place place, Minting minting, String on) {
        this(commit, place, minting, on, null);
    }

    /** Asks about names that are known already. */
    public Newcomers(Commit commit, Place place, Minting minting, String on, @Nullable Doubts doubts) {
        this.doubts = doubts;
        this.commit = commit;
        this.place = place;
        this.minting = minting;
        this.on = on;
    }

    /** Registers a person, and for whom they work where that is known; answers the new id. */
    public String person(String name, @Nullable String organisation, String field) {
        return named.computeIfAbsent(
                Spelling.plain(name) + "|" + organisation, any -> registered(name, organisation, field));
    }

    private String registered(String name, @Nullable String organisation, String field) {
        if (doubts != null) {
            doubts.person(name, field);
        }
        String person = minting.id("person/" + field + "/" + name);
        ObjectNode registered = dated("RegisterPerson/" + person);
        registered.put("person", person);
        registered.put("name", name);
        add("RegisterPerson", registered, field);
        if (organisation != null && !organisation.isEmpty()) {
            ObjectNode affiliated = dated("AffiliatePerson/" + person);
            affiliated.put("person", person);
            affiliated.put("org", organisation);
            add("AffiliatePerson", affiliated, field);
        }
        return person;
    }

    /** Registers an organization; answers the new id. */
    public String organisation(String name, String field) {
        return named.computeIfAbsent(Spelling.plain(name), any -> registered(name, field));
    }

    private String registered(String name, String field) {
        if (doubts != null) {
            doubts.organisation(name, field);
        }
        String organisation = minting.id("organisation/" + field + "/" + name);
        ObjectNode registered = dated("RegisterOrganisation/" + organisation);
        registered.put("org", organisation);
        registered.put("name", name);
        add("RegisterOrganisation", registered, field);
        return organisation;
    }

    /** Registers an organization that takes part from now on; answers the new id. */
    public String partner(String name, OrganisationPreset preset, String field) {
        String organisation = organisation(name, field);
        if (place.partnership() != null) {
            joined(organisation, preset, field);
        }
        return organisation;
    }

    /** Records that a known organization takes part. */
    public void joined(String organisation, OrganisationPreset preset, String field) {
        ObjectNode joined = dated("AddPartner/" + organisation);
        joined.put("partnership", place.partnership());
        joined.put("org", organisation);
        preset.describe(joined);
        add("AddPartner", joined, field);
    }

    /** Newcomers have the date of the form: what is wrong with it is wrong there, not with their name. */
    private void add(String command, ObjectNode body, String field) {
        commit.add(command, body, path -> path.equals("on") ? "on" : field);
    }

    private ObjectNode dated(String role) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("entry", minting.id(role));
        if (!on.isEmpty()) {
            body.put("on", on);
        }
        return body;
    }
}
