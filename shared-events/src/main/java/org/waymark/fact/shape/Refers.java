package org.waymark.fact.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an id, or each id of a list, refers to, so that forms can offer choices and pages can show names. A
 * reference may name something nobody recorded; it then links to nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

    /** What it refers to. */
    To value();

    /** The things that have ids. */
    enum To {
        PERSON,
        ORGANISATION,
        PARTNERSHIP,
        COMMUNITY,
        RUBRIC,
        MEETING,
        PLAN,
        PRIORITY,
        ACTION,
        ACTIVITY,
        COMMITMENT,
        LAUNCH,
        ATTESTATION,
        EXEMPTION,
        DISPUTE,
        DETERMINATION,
        ENTRY,
        /** A person, an organisation or a team: whoever coordinates. */
        HOLDER,
        /** An entry or an organisation: what an attestation speaks of. */
        SUBJECT,
        /** A clause of a rubric; a name, not an id. */
        CLAUSE
    }
}
