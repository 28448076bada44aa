package org.waymark.log.mongodb.settings;

/** A setting is missing or wrong; the message names the field, its value (never a password) and the remedy. */
public final class MongoSettingsException extends RuntimeException {
    MongoSettingsException(String field, String wrong, String remedy) {
        super(field + " " + wrong + ". " + remedy);
    }
}
