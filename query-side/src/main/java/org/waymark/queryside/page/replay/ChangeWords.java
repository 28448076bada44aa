package org.waymark.queryside.page.replay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.replay.ReplayView;
import org.waymark.rubric.comparison.Change;

/** What two texts say otherwise, as rows of a table. Names of numbers are those of the file, which authors know. */
final class ChangeWords {

    private final Words words;
    private final ReplayView view;

    /** @param view knows what things are called */
    ChangeWords(Words words, ReplayView view) {
        this.words = words;
        this.view = view;
    }

    ReplayPage.Change row(Change change) {
        return new ReplayPage.Change(
                of(change), what(change), side(change, change.before()), side(change, change.after()));
    }

    private String of(Change change) {
        return switch (change.level()) {
            case RUBRIC -> words.text("replay.of.rubric");
            case STAGE -> words.text("replay.of.stage", label(view.stages(), change.of()));
            case INDICATOR -> change.of() + " " + label(view.indicators(), change.of());
            case CLAUSE -> {
                String indicator = change.of().substring(0, change.of().indexOf('.'));
                yield words.text("replay.of.clause", change.of(), label(view.indicators(), indicator));
            }
        };
    }

    private static String label(List<ReplayView.Count> named, String id) {
        return named.stream()
                .filter(each -> id.equals(each.id()))
                .map(ReplayView.Count::label)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }

    /** What is said otherwise; a thing that only one has is there or not. */
    private String what(Change change) {
        if (change.what().isEmpty()) {
            return words.text(change.before() == null ? "replay.what.added" : "replay.what.removed");
        }
        String last = change.what().substring(change.what().lastIndexOf('.') + 1);
        return Stream.of(change.what(), last)
                .flatMap(name -> text("replay.what." + name).stream())
                .findFirst()
                .orElse(change.what());
    }

    private Optional<String> text(String code) {
        try {
            return Optional.of(words.text(code));
        } catch (NoSuchMessageException e) {
            return Optional.empty();
        }
    }

    /** A value as the file has it; kinds of rules and stages by what people call them. */
    private String side(Change change, @Nullable String value) {
        if (value == null) {
            return words.text("replay.what.none");
        }
        boolean rule = change.what().equals("rule")
                || (change.level() == Change.Level.CLAUSE && change.what().isEmpty());
        if (rule) {
            return text("clause." + value + ".plain").orElse(value);
        }
        return change.what().equals("stage") ? label(view.stages(), value) : value;
    }
}
