package org.waymark.log.append;

import java.time.Clock;
import java.util.List;
import org.waymark.log.CommitLog;
import org.waymark.log.append.admit.Pending;
import org.waymark.log.append.deliver.BackOff;
import org.waymark.log.read.PositionGate;

/** The append protocol without its queue and thread, so that a simulator can decide when what happens. */
public final class BareAppender {
    private static final AppendMetrics METRICS = new AppendMetrics(null);
    private final AppendProtocol protocol;

    public BareAppender(CommitLog log, Clock clock, BackOff.Sleep sleep) {
        protocol = new AppendProtocol(log, clock, new PositionGate(0), METRICS, sleep);
    }

    /** Until each draft of the batch is answered, as the queue's thread does it. */
    public void run(List<Pending> batch) throws InterruptedException {
        for (List<Pending> rest = batch; !rest.isEmpty(); ) {
            rest = protocol.run(rest);
        }
    }
}
