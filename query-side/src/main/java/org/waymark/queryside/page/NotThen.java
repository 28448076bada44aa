package org.waymark.queryside.page;

import java.time.LocalDate;
import java.util.function.Function;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;

/** There is such a page, but on the day that the question names nothing of it had been recorded. */
public final class NotThen extends RuntimeException {

    private final String name;
    private final String home;
    private final LocalDate first;

    /**
     * Says so.
     *
     * @param name of the partnership or community
     * @param home address that shows it as known today
     * @param first day on which something was recorded
     */
    public NotThen(String name, String home, LocalDate first) {
        super(name + " before " + first);
        this.name = name;
        this.home = home;
        this.first = first;
    }

    public String name() {
        return name;
    }

    public String home() {
        return home;
    }

    public LocalDate first() {
        return first;
    }

    /** The partnership as the clocks ask for it; where there is none, the reason why. */
    public static PartnershipView find(
            Partnerships partnerships,
            String id,
            Clocks clocks,
            Audience audience,
            Function<PartnershipView, Subject> subject) {
        return partnerships
                .partnership(id, clocks, audience)
                .orElseThrow(() -> partnerships
                        .partnership(id, Clocks.newest(), audience)
                        .<RuntimeException>map(view -> new NotThen(
                                view.name(),
                                Address.partnership(id),
                                subject.apply(view).firstRecorded()))
                        .orElseGet(() -> new NotHere("partnership")));
    }
}
