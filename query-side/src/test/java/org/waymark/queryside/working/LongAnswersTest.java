package org.waymark.queryside.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Given questions, and workers that work when the test lets them. */
class LongAnswersTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final AtomicInteger worked = new AtomicInteger();

    private LongAnswers<String, Integer> answers(Duration patience) {
        return new LongAnswers<>(10, patience, work::add);
    }

    private Optional<Integer> ask(LongAnswers<String, Integer> answers, String question) {
        return answers.ask(
                question,
                () -> {
                    worked.incrementAndGet();
                    return question.length();
                },
                AT_ONCE);
    }

    @Test
    void whoeverAsksAgainIsAnsweredFromOnePieceOfWork() {
        LongAnswers<String, Integer> answers = answers(LongAnswers.PATIENCE);
        assertThat(ask(answers, "why")).isEmpty();
        assertThat(ask(answers, "why")).isEmpty();
        assertThat(work).hasSize(1);
        work.remove().run();
        assertThat(ask(answers, "why")).contains(3);
        assertThat(ask(answers, "why")).contains(3);
        assertThat(worked).hasValue(1);
    }

    @Test
    void questionsAreWorkedOnInTheOrderOfAsking() {
        LongAnswers<String, Integer> answers = answers(LongAnswers.PATIENCE);
        ask(answers, "a");
        ask(answers, "ab");
        work.remove().run();
        assertThat(ask(answers, "a")).contains(1);
        assertThat(ask(answers, "ab")).isEmpty();
    }

    @Test
    void aQuestionThatNobodyAsksAnyMoreIsDroppedAndMayBeAskedAnew() {
        LongAnswers<String, Integer> answers = answers(Duration.ofNanos(-1));
        ask(answers, "why");
        work.remove().run();
        assertThat(worked).hasValue(0);
        assertThat(ask(answers, "why")).isEmpty();
        assertThat(work).hasSize(1);
    }

    /** Otherwise a community larger than what is kept would never be through. */
    @Test
    void whatIsInHandIsNotForgottenForWhatIsKept() {
        LongAnswers<String, Integer> answers = new LongAnswers<>(1, LongAnswers.PATIENCE, work::add);
        for (int i = 0; i < 20; i++) {
            ask(answers, "q" + i);
        }
        for (int i = 0; i < 20; i++) {
            ask(answers, "q" + i);
        }
        assertThat(work).hasSize(20);
    }

    @Test
    void severalAnswersAreThereWhenAllAre() {
        LongAnswers<String, Integer> answers = answers(LongAnswers.PATIENCE);
        assertThatThrownBy(() -> answers.all(List.of("a", "ab"), String::length))
                .isInstanceOfSatisfying(StillWorking.class, early -> {
                    assertThat(early.done()).isZero();
                    assertThat(early.all()).isEqualTo(2);
                });
        work.remove().run();
        assertThatThrownBy(() -> answers.all(List.of("a", "ab"), String::length))
                .isInstanceOfSatisfying(
                        StillWorking.class, early -> assertThat(early.done()).isEqualTo(1));
        work.remove().run();
        assertThat(answers.all(List.of("a", "ab"), String::length)).containsExactly(1, 2);
    }

    @Test
    void aFailureIsToldOnceAndTriedAnew() {
        LongAnswers<String, Integer> answers = answers(LongAnswers.PATIENCE);
        var failing = new IllegalArgumentException("no such day");
        assertThat(answers.ask(
                        "why",
                        () -> {
                            throw failing;
                        },
                        AT_ONCE))
                .isEmpty();
        work.remove().run();
        assertThatThrownBy(() -> ask(answers, "why")).hasCause(failing);
        assertThat(ask(answers, "why")).isEmpty();
        work.remove().run();
        assertThat(ask(answers, "why")).contains(3);
    }

    @Test
    void whoeverWaitsIsAnsweredAsSoonAsTheAnswerIsThere() {
        LongAnswers<String, Integer> answers = LongAnswers.kept(10, "test");
        assertThat(answers.ask("why", "why"::length, Duration.ofMinutes(1))).contains(3);
    }
}
