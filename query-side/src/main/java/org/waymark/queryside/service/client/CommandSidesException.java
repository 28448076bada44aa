package org.waymark.queryside.service.client;

import org.jspecify.annotations.Nullable;

/** The addresses of the command sides are missing or wrong; the message names the setting, the value and the remedy. */
public final class CommandSidesException extends RuntimeException {

    CommandSidesException(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
