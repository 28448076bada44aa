package org.waymark.standalone.story;

/** Where a browser or a program finds a Waymark, however many processes it is made of. */
interface Site {

    /** The whole address of a path. */
    String at(String path);

    /** The link that makes the first account, as it was printed. */
    String firstAccountLink();
}
