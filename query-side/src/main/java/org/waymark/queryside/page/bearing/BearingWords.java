package org.waymark.queryside.page.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.bearing.LoadBearingView.Flip;
import org.waymark.queryside.bearing.LoadBearingView.Held;
import org.waymark.queryside.bearing.LoadBearingView.Without;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;

/** Says what bears, and what would be otherwise without it. */
public final class BearingWords {

    private final Words words;
    private final EntryLines lines;

    public BearingWords(Words words, EntryLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /**
     * Something that bears.
     *
     * @param kind whether it is an entry, a person or an organization
     * @param href its page; absent for somebody whose name is withheld
     * @param when the day of an entry
     */
    public record Bearer(
            String kind, String title, @Nullable String href, Line when) {}

    /** Of three things the one that is there; nothing where the entry is not known. */
    Optional<Bearer> bearer(
            @Nullable Placed entry, @Nullable PersonName person, @Nullable OrganisationName organisation) {
        if (person != null) {
            return Optional.of(person(person));
        }
        return organisation == null
                ? Optional.ofNullable(entry).map(this::entry)
                : Optional.of(organization(organisation));
    }

    private Bearer entry(Placed placed) {
        return new Bearer(
                words.text("bearing.kind.entry"),
                lines.called(placed.entry()),
                lines.href(placed.home(), placed.entry().entry()),
                lines.when(placed.entry()));
    }

    private Bearer person(PersonName person) {
        boolean withheld = person.name().state() == Text.State.WITHHELD;
        return new Bearer(
                words.text("bearing.kind.person"),
                withheld ? words.text("bearing.withheld") : person.shown(),
                withheld ? null : Address.person(person.id()),
                Line.NONE);
    }

    private Bearer organization(OrganisationName organisation) {
        return new Bearer(
                words.text("bearing.kind.organization"),
                organisation.shown(),
                Address.organization(organisation.id()),
                Line.NONE);
    }

    /** The stage first, and its own rule only where the stage is held all the same; then the indicators. */
    Line without(Without without) {
        List<Line> parts = new ArrayList<>();
        Held held = without.held();
        if (held != null) {
            parts.add(held(held.after(), held.inGraceAfter()));
        } else {
            without.stages().forEach(flip -> parts.add(words.line("bearing.stage", flip.label(), verdict(flip))));
        }
        without.indicators()
                .forEach(flip -> parts.add(words.line("bearing.indicator", flip.id(), flip.label(), verdict(flip))));
        return Line.join("; ", parts);
    }

    private Line held(@Nullable String stage, boolean inGrace) {
        if (stage == null) {
            return words.line("bearing.no-stage");
        }
        return words.line("bearing.held", inGrace ? words.text("standing.phrase.in-grace", stage) : stage);
    }

    /** What stands beside an entry on which an indicator rests. */
    Line tag(Flip flip) {
        return words.line("bearing.tag", flip.id(), verdict(flip));
    }

    private String verdict(Flip flip) {
        return words.text("verdict." + flip.after().word() + ".lower");
    }
}
