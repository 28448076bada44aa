package org.waymark.log.simulator;

/** Something that must never be; the steps that led to it are in the message. */
final class Violation extends RuntimeException {
    Violation(String message) {
        super(message);
    }
}
