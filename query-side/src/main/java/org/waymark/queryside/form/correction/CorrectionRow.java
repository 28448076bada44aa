package org.waymark.queryside.form.correction;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.form.field.FormField;

/**
 * One line of a correction.
 *
 * @param recorded what the entry says, in words
 * @param theirs what somebody else's correction says meanwhile; null when nobody made one
 * @param changed whether what is typed differs from what is recorded
 */
public record CorrectionRow(
        FormField field, String recorded, @Nullable String theirs, boolean changed) {}
