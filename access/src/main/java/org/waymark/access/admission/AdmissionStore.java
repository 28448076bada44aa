package org.waymark.access.admission;

import java.util.List;

/** Where admissions are kept; an account is admitted to a community once. */
public interface AdmissionStore {

    /** Keeps it, unless the account is admitted there already. */
    void insert(Admission admission);

    void remove(String community, String account);

    /** Those of a community, the oldest first. */
    List<Admission> of(String community);
}
