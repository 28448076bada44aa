package org.waymark.commandside.service;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.waymark.access.assertion.AssertionKeysException;
import org.waymark.log.mongodb.settings.MongoSettingsException;

/** Says what setting ended a start in the words that it was refused with, in place of a stack trace. */
final class WrongSetting implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoSettingsException || cause instanceof AssertionKeysException) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), "See docs/services.md.", failure);
            }
        }
        return null;
    }
}
