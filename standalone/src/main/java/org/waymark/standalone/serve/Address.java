package org.waymark.standalone.serve;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Where Waymark answers, as a person would type it. */
record Address(WebServerApplicationContext context) {

    /** On this very machine. */
    String of(String path) {
        var server = context.getWebServer();
        return "http://localhost:" + (server == null ? 0 : server.getPort()) + path;
    }

    /** For whoever a link is handed to: the address that the operator set, if they set one. */
    String toHandOver(String path) {
        String set = context.getEnvironment().getProperty("waymark.access.address", "");
        return set.isBlank() ? of(path) : set.replaceAll("/+$", "") + path;
    }
}
