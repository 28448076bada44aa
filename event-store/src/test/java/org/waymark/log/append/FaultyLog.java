package org.waymark.log.append;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.InsertOutcome;

/** A log whose next inserts go as a test wants them to; everything else goes through. */
final class FaultyLog {
    private final CommitLog behind;
    private final Deque<Function<List<Commit>, InsertOutcome>> script = new ArrayDeque<>();
    final List<List<Commit>> sent = new ArrayList<>();

    FaultyLog(CommitLog behind) {
        this.behind = behind;
    }

    /** The write happens, but its reply is lost. */
    FaultyLog thenLoseTheReply() {
        return then(commits -> {
            behind.insert(commits);
            return new InsertOutcome.Unknown("the reply was lost");
        });
    }

    /** The request is lost on the way. */
    FaultyLog thenLoseTheRequest() {
        return then(commits -> new InsertOutcome.Unknown("the request was lost"));
    }

    /** Something happens, and the storage answers this. */
    FaultyLog then(Function<List<Commit>, InsertOutcome> step) {
        script.add(step);
        return this;
    }

    CommitLog log() {
        return (CommitLog) Proxy.newProxyInstance(
                CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("insert")) {
                        @SuppressWarnings("unchecked")
                        List<Commit> commits = (List<Commit>) arguments[0];
                        return insert(commits);
                    }
                    try {
                        return method.invoke(behind, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private synchronized InsertOutcome insert(List<Commit> commits) {
        sent.add(commits);
        Function<List<Commit>, InsertOutcome> step = script.poll();
        return step == null ? behind.insert(commits) : step.apply(commits);
    }
}
