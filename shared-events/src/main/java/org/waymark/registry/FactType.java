package org.waymark.registry;

import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact;
import org.waymark.fact.shape.Undated;

/**
 * A kind of fact, under the name and revision by which the log knows it for ever.
 *
 * @param name stored name; independent of what the class is called
 * @param revision stored revision, from 1
 * @param shape its own fields; those of the header are the same for all
 */
public record FactType(String name, int revision, Class<? extends Fact> type, RecordShape shape) {

    /** What a fact may stand on. */
    public enum Subject {
        PARTNERSHIP,
        COMMUNITY,
        /** Exactly one of a partnership and a community. */
        EITHER,
        /** Neither: organisations and persons. */
        NEITHER,
        /** Whatever the entry it names stands on. */
        AS_NAMED
    }

    /** Whether it has an {@code on} of its own. */
    public boolean dated() {
        return !Undated.class.isAssignableFrom(type);
    }

    /** What it stands on. */
    public Subject subject() {
        if (PartnershipFact.class.isAssignableFrom(type)) {
            return Subject.PARTNERSHIP;
        }
        if (CommunityFact.class.isAssignableFrom(type)) {
            return Subject.COMMUNITY;
        }
        if (Exemption.class.isAssignableFrom(type)) {
            return Subject.EITHER;
        }
        return DirectoryFact.class.isAssignableFrom(type) ? Subject.NEITHER : Subject.AS_NAMED;
    }

    /** Whether it amends another entry. */
    public boolean amends() {
        return Amendment.class.isAssignableFrom(type);
    }
}
