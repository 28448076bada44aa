package org.waymark.log.verify.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named values of one record, whatever they are kept as. A value that is missing or of another kind is an exception. */
interface Fields {
    Set<String> names();

    String text(String name);

    long number(String name);

    boolean flag(String name);

    /** A digest, in hex. */
    String digest(String name);

    byte[] bytes(String name);

    /** The records in a list; none when there is no such list. */
    List<Fields> list(String name);

    @Nullable
    Fields record(String name);
}
