package org.waymark.standalone.serve;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Where Waymark answers, as a person on this machine would type it. */
record Address(WebServerApplicationContext context) {

    String of(String path) {
        var server = context.getWebServer();
        return "http://localhost:" + (server == null ? 0 : server.getPort()) + path;
    }
}
