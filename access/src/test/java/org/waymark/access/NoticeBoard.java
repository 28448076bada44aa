package org.waymark.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.link.FirstAccountNotice;

/** Remembers what the operator would have seen. */
final class NoticeBoard implements FirstAccountNotice {

    final List<String> paths = new ArrayList<>();
    boolean settled;

    @Override
    public void announce(String path, Instant expires) {
        paths.add(path);
    }

    @Override
    public void settled() {
        settled = true;
    }
}
