package org.waymark.queryside.service;

import java.time.Instant;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.waymark.access.AccessProperties;
import org.waymark.access.link.FirstAccountNotice;

/** Prints the link that makes the first account. Of several processes, the link of the last one that started works. */
final class FirstAccountOnConsole implements FirstAccountNotice {

    private final WebServerApplicationContext context;
    private final AccessProperties access;

    FirstAccountOnConsole(WebServerApplicationContext context, AccessProperties access) {
        this.context = context;
        this.access = access;
    }

    @Override
    public void announce(String path, Instant expires) {
        System.out.println("Make the first account (this link works until " + expires
                + ", once, and replaces any earlier): " + address() + path);
    }

    @Override
    public void settled() {
        // a console cannot be unsaid, and the link is void
    }

    private String address() {
        var server = context.getWebServer();
        return access.address() != null
                ? access.address().replaceFirst("/+$", "")
                : "http://localhost:" + (server == null ? 0 : server.getPort());
    }
}
