package org.waymark.queryside.page.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.next.NextView;
import org.waymark.queryside.next.NextView.Act;
import org.waymark.queryside.next.NextView.Choice;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Roles;
import org.waymark.queryside.page.word.Words;

/** Says what to do, with whom and what for. */
record ActWords(Words words, EntryLines lines) {

    /** Kinds of act of which more than the number is told apart by what they are about. */
    private static final String MEETING = "hold-meeting";

    private static final String REVIEWER = "AppointReviewer";

    Line title(Act act) {
        String code = "next.act." + act.kind();
        if (!act.by().isEmpty()) {
            return words.line(code, act.times(), Roles.any(words, act.by()), asked(act));
        }
        if (act.kind().equals(MEETING)) {
            String meeting = words.text("next.meeting." + act.about().getFirst());
            return words.line(act.about().contains("chaired") ? code + ".chaired" : code, act.times(), meeting);
        }
        return words.line(code, act.times());
    }

    /** The indicator that the word is for: the name of a clause reads as if it were confirmed already. */
    private static String asked(Act act) {
        String clause = act.about().getFirst();
        return act.indicators().stream()
                .filter(each -> clause.equals(each.id()) || clause.startsWith(each.id() + "."))
                .map(each -> each.id() + " " + each.label())
                .findFirst()
                .orElse(clause);
    }

    List<Line> details(Act act) {
        List<Line> details = new ArrayList<>();
        if (act.since() != null) {
            details.add(words.line("next.since", act.since()));
        }
        about(act).ifPresent(details::add);
        act.who().forEach(choice -> details.add(who(choice)));
        if (act.newcomers() > 0) {
            details.add(words.line("next.newcomers", act.newcomers()));
        }
        details.add(words.line(
                "next.for",
                words.list(act.indicators().stream()
                        .map(each -> Line.of(each.id() + " " + each.label()))
                        .toList())));
        return details;
    }

    private Optional<Line> about(Act act) {
        boolean told = act.by().isEmpty()
                && !act.kind().equals(MEETING)
                && !act.about().isEmpty();
        return told
                ? Optional.of(words.line(
                        "next.about." + act.kind(),
                        String.join(", ", act.about()).replace('-', ' ')))
                : Optional.empty();
    }

    private Line who(Choice choice) {
        List<Line> named = Stream.of(
                        choice.people().stream().flatMap(this::person),
                        choice.organisations().stream().map(this::organisation),
                        choice.entries().stream().map(this::entry))
                .flatMap(each -> each)
                .toList();
        String code = "next." + choice.what() + (choice.need() < choice.of() ? ".some" : ".all");
        String plain = named.isEmpty() ? ".unnamed" : "";
        return words.line(code + plain, choice.need(), choice.of(), Line.join(", ", named));
    }

    /** Nobody whose name this reader does not see. */
    Stream<Line> person(PersonName person) {
        return person.name().state() == Text.State.WITHHELD
                ? Stream.empty()
                : Stream.of(Line.of(new Piece.Link(Address.person(person.id()), person.shown())));
    }

    private Line organisation(OrganisationName organisation) {
        return Line.of(new Piece.Link(Address.organization(organisation.id()), organisation.shown()));
    }

    private Line entry(Placed placed) {
        return Line.of(new Piece.Link(lines.href(placed.home(), placed.entry().entry()), lines.title(placed.entry())));
    }

    NextPage.Item item(Act act, Home home, boolean offered) {
        return new NextPage.Item(
                title(act), details(act), words.text("command." + act.command()), offered ? form(act, home) : null);
    }

    private static @Nullable String form(Act act, Home home) {
        if (act.command().equals(REVIEWER)) {
            return null;
        }
        String clause = act.by().isEmpty()
                ? ""
                : "?clause=" + Address.parameter(act.about().getFirst());
        return home.record(act.command()) + clause;
    }

    /** How far it is to a stage. */
    Line way(NextView.Way way, LocalDate asOf) {
        if (way.unknown() != null) {
            return words.line(
                    "next.way.unknown", way.unknown().id(), way.unknown().label());
        }
        return way.day().isAfter(asOf)
                ? words.line("next.way.later", way.acts().size(), way.effort(), way.day())
                : words.line("next.way.now", way.acts().size(), way.effort());
    }
}
