package org.waymark.queryside.partnership;

import java.time.LocalDate;
import org.waymark.stage.interval.Verdict;

/** Days [from, to) of one verdict. */
public record VerdictStretch(LocalDate from, LocalDate to, Verdict verdict) {}
