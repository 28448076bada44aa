package org.waymark.queryside.page.plot;

import java.time.LocalDate;

/**
 * A stretch of days with one answer, [from, to).
 *
 * @param words the answer in words, such as {@code Active, in grace}
 */
public record Spell<L>(LocalDate from, LocalDate to, L look, String words) {}
