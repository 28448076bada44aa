package org.waymark.queryside.trial;

import java.util.Optional;
import org.waymark.queryside.basis.Home;

/** Trials, as far as whoever asks is admitted. */
public interface Trials {

    /** The trial that a community or a partnership is in; nothing where it is in none, or is not there for the asker. */
    Optional<TrialView> of(Home home);

    /** The trial of the one community there is for the asker, whose board is then the first page. */
    Optional<TrialView> ofTheOnlyCommunity();

    /** Admits the account with an e-mail address; false where nobody has it. */
    boolean admit(String community, String email, String by);

    void remove(String community, String account);
}
