package org.waymark.queryside.follow;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.waymark.log.LogUnavailableException;

/**
 * Up once the views have reached the end of the log; being behind later is a detail. A follower that stopped is down,
 * with its reason, because its answers grow old without saying so.
 */
public final class ViewsHealth implements HealthIndicator {

    private final Intake intake;
    private final LogFollower follower;

    public ViewsHealth(Intake intake, LogFollower follower) {
        this.intake = intake;
        this.follower = follower;
    }

    @Override
    public Health health() {
        return follower.reason()
                .or(follower::trouble)
                .map(this::down)
                .orElseGet(() -> follower.catchingUp().isDone() ? caughtUp() : building());
    }

    private Health caughtUp() {
        try {
            return up();
        } catch (LogUnavailableException e) {
            return down(e);
        }
    }

    private Health down(Throwable reason) {
        return Health.down()
                .withDetail("reason", String.valueOf(reason.getMessage()))
                .withDetail("position", intake.last())
                .build();
    }

    private Health up() {
        Health.Builder up = Health.up().withDetail("position", intake.last());
        behind(up);
        if (!intake.aside().isEmpty()) {
            up.withDetail("unreadable", intake.aside());
        }
        if (!follower.damagedTexts().isEmpty()) {
            up.withDetail("damagedTexts", follower.damagedTexts());
        }
        return up.build();
    }

    /** Being behind, or not knowing it, is told and no reason to send readers away. */
    private void behind(Health.Builder up) {
        try {
            up.withDetail("entriesBehind", follower.behind());
        } catch (LogUnavailableException e) {
            up.withDetail("reason", "the log does not answer, so nobody knows how far the views are behind");
        }
    }

    private Health building() {
        return Health.outOfService()
                .withDetail("reason", "building the views from the log")
                .withDetail("position", intake.last())
                .withDetail("of", follower.catchingUp().goal())
                .build();
    }
}
