package org.waymark.queryside.follow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.log.CommitLog;
import org.waymark.log.LogUnavailableException;

/** A log that does not answer a question as often as a test wants it to. */
final class FlakyLog {

    private final CommitLog behind;
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    FlakyLog(CommitLog behind) {
        this.behind = behind;
    }

    void refuse(String question, int times) {
        refusals.put(question, new AtomicInteger(times));
    }

    int refused() {
        return refused.get();
    }

    CommitLog log() {
        return (CommitLog) Proxy.newProxyInstance(
                CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
                    AtomicInteger left = refusals.get(method.getName());
                    if (left != null && left.getAndDecrement() > 0) {
                        refused.incrementAndGet();
                        throw new LogUnavailableException("no answer to " + method.getName(), null);
                    }
                    try {
                        return method.invoke(behind, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
