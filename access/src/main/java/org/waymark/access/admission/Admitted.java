package org.waymark.access.admission;

/** Whether an account is on a community's list; the one question that both sides ask of it. */
@FunctionalInterface
public interface Admitted {

    /** Where no accounts are kept nobody is on a list. */
    Admitted NOBODY = (community, account) -> false;

    boolean admits(String community, String account);
}
