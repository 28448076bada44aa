package org.waymark.stage.change;

import java.time.LocalDate;
import org.waymark.stage.Judgement;

/**
 * A day, asked about with what was known at some time.
 *
 * @param judgement what the knowledge amounts to
 */
public record Moment(Knowledge knowledge, Judgement judgement, LocalDate day) {
    public static Moment of(Knowledge knowledge, LocalDate day) {
        return new Moment(knowledge, knowledge.judge(), day);
    }
}
