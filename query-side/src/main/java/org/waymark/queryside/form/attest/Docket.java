package org.waymark.queryside.form.attest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.choice.EntryPicks;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.record.EntryView;

/** All that waits for somebody's word in a community, and of it what one person may answer. */
final class Docket {

    /** The list of questions. */
    static final String ROWS = "row";

    /** Part of a row: the partnership asked about. */
    static final String PARTNERSHIP = ".partnership";

    /** Part of a row: the clause asked about. */
    static final String CLAUSE = ".clause";

    /** Part of a row: what is answered; nothing where it stays open. */
    static final String ANSWER = ".answer";

    /** Part of a row: the entry that the word is about, where it must be about one. */
    static final String SUBJECT = ".subject";

    /** Part of a row: why it does not hold. */
    static final String REASON = ".reason";

    /** Answers that it holds. */
    static final String HOLDS = "holds";

    /** Answers that it does not. */
    static final String FAILS = "fails";

    private final List<Waiting> waiting;
    private final Words words;

    Docket(List<Waiting> waiting, Words words) {
        this.waiting = List.copyOf(waiting);
        this.words = words;
    }

    /**
     * Somebody who may answer.
     *
     * @param questions how many of them
     */
    record Speaker(PersonName person, String roles, int questions) {}

    /** Everybody who may answer something, whoever may answer most first. */
    List<Speaker> speakers() {
        Map<PersonName, List<Waiting>> asked = new LinkedHashMap<>();
        for (Waiting each : waiting) {
            each.holders().stream()
                    .map(Waiting.Holder::person)
                    .distinct()
                    .forEach(person -> asked.computeIfAbsent(person, any -> new ArrayList<>())
                            .add(each));
        }
        return asked.entrySet().stream()
                .map(each -> new Speaker(
                        each.getKey(),
                        roles(each.getKey().id(), each.getValue()),
                        each.getValue().size()))
                .sorted(Comparator.comparingInt(Speaker::questions)
                        .reversed()
                        .thenComparing(speaker -> speaker.person().shown()))
                .toList();
    }

    private String roles(String person, List<Waiting> asked) {
        return asked.stream()
                .flatMap(each -> each.holders().stream())
                .filter(holder -> holder.person().id().equals(person))
                .map(holder -> words.say("role." + holder.role()))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** What nobody may answer, because nobody has a role in which it could be. */
    List<Waiting> unheard() {
        return waiting.stream().filter(each -> each.holders().isEmpty()).toList();
    }

    /** How many questions there are. */
    int size() {
        return waiting.size();
    }

    /** What a person may answer; no more than one commit takes. */
    List<Waiting> of(String person) {
        return waiting.stream()
                .filter(each -> roleOf(person, each).isPresent())
                .limit(CommandCall.MOST_PARTS)
                .toList();
    }

    /** The question that a row puts, if it is still open and this person's to answer. */
    Optional<Waiting> asked(String row, Typed typed, String person) {
        return waiting.stream()
                .filter(each -> each.home().id().equals(typed.text(row + PARTNERSHIP))
                        && each.clause().equals(typed.text(row + CLAUSE)))
                .filter(each -> roleOf(person, each).isPresent())
                .findFirst();
    }

    /** Whether something was answered that nobody asks any more. */
    boolean isClosed(Typed typed) {
        return typed.rows(ROWS).stream()
                .anyMatch(row -> typed.has(row + ANSWER)
                        && asked(row, typed, typed.text("person")).isEmpty());
    }

    /** The role in which a person answers: the first of those asked for that they hold. */
    static Optional<String> roleOf(String person, Waiting question) {
        return question.roles().stream()
                .filter(role -> question.holders().stream()
                        .anyMatch(holder -> holder.role().equals(role)
                                && holder.person().id().equals(person)))
                .findFirst();
    }

    /** A fresh form: a row for each question. */
    Typed filling(Typed typed, String person) {
        List<Waiting> asked = of(person);
        Map<String, List<String>> filled = new HashMap<>();
        IntStream.range(0, asked.size()).forEach(number -> {
            String row = ROWS + "[" + number + "]";
            Waiting question = asked.get(number);
            filled.put(row + PARTNERSHIP, List.of(question.home().id()));
            filled.put(row + CLAUSE, List.of(question.clause()));
            if (question.about().size() == 1) {
                filled.put(row + SUBJECT, List.of(question.about().getFirst().entry()));
            }
        });
        return typed.with(filled);
    }

    /** The rows as one field, so that whatever is wrong with one of them finds its place. */
    FormField rows(Typed typed, Problems problems, String person) {
        return new FormField(
                ROWS,
                Control.ROWS,
                words.say("docket.rows"),
                words.say("docket.rows.hint"),
                true,
                "",
                List.of(),
                List.of(),
                typed.rows(ROWS).stream()
                        .map(row -> new Row(row, typed, problems, asked(row, typed, person))
                                .fields(name(row, typed), words))
                        .toList(),
                problems.at(ROWS),
                null,
                null);
    }

    /** What a row asks, such as {@code Larch Valley: A5 More than one purpose (confirmed)}. */
    String name(String row, Typed typed) {
        return waiting.stream()
                .filter(each -> each.home().id().equals(typed.text(row + PARTNERSHIP))
                        && each.clause().equals(typed.text(row + CLAUSE)))
                .findFirst()
                .map(this::name)
                .orElseGet(() -> typed.text(row + CLAUSE));
    }

    /** What is asked. */
    String name(Waiting question) {
        int part = question.clause().indexOf('.');
        return words.say(
                part < 0 ? "docket.row" : "docket.row.part",
                question.name(),
                question.indicator(),
                question.label(),
                question.clause().substring(part + 1));
    }

    private record Row(String path, Typed typed, Problems problems, Optional<Waiting> question) {

        List<FormField> fields(String name, Words words) {
            Stream<FormField> subject = question.stream()
                    .map(Waiting::about)
                    .filter(about -> !about.isEmpty())
                    .map(about -> about.size() == 1
                            ? part(SUBJECT, Control.HIDDEN, "", "", List.of())
                            : part(SUBJECT, Control.SELECT, words.say("docket.about"), "", about(about, words)));
            return Stream.of(
                            Stream.of(
                                    part(PARTNERSHIP, Control.HIDDEN, name, "", List.of()),
                                    part(CLAUSE, Control.HIDDEN, name, "", List.of()),
                                    part(ANSWER, Control.RADIO, name, since(words), answers(words))),
                            subject,
                            Stream.of(part(REASON, Control.TEXT, words.say("docket.reason"), "", List.of())
                                    .asOptional()))
                    .flatMap(fields -> fields)
                    .toList();
        }

        private String since(Words words) {
            return question.map(asked -> words.say(
                            asked.settles() ? "docket.since.settles" : "docket.since",
                            Dates.shown(FuzzyDate.day(asked.since()))))
                    .orElseGet(() -> words.say("docket.answered"));
        }

        private static List<PickGroup> answers(Words words) {
            return PickGroup.plain(List.of(
                    new Pick("", words.say("docket.answer.open")),
                    new Pick(HOLDS, words.say("docket.answer.holds")),
                    new Pick(FAILS, words.say("docket.answer.fails"))));
        }

        private static List<PickGroup> about(List<EntryView> entries, Words words) {
            return PickGroup.plain(entries.stream()
                    .map(entry -> new Pick(entry.entry(), EntryPicks.label(entry, words)))
                    .toList());
        }

        private FormField part(String name, Control control, String label, String hint, List<PickGroup> picks) {
            String field = path + name;
            return new FormField(
                    field,
                    control,
                    label,
                    hint,
                    true,
                    typed.text(field),
                    typed.all(field),
                    picks,
                    List.of(),
                    problems.at(field),
                    null,
                    null);
        }
    }
}
