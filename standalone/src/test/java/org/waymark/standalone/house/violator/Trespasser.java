package org.waymark.standalone.house.violator;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.waymark.commandside.CommandSideConfiguration;
import org.waymark.queryside.QueryConfiguration;

/** Knows the framework and both sides, and reads the clock: everything that pure code must not. */
public final class Trespasser {

    private final ApplicationContext framework;

    public Trespasser(ApplicationContext framework) {
        this.framework = framework;
    }

    public List<Object> both() {
        return List.of(framework.getBean(CommandSideConfiguration.class), framework.getBean(QueryConfiguration.class));
    }

    public Instant time() {
        return Instant.now();
    }
}
