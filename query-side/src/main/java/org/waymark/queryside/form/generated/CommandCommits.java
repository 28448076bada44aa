package org.waymark.queryside.form.generated;

import org.waymark.command.CommandType;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.body.Filling;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.ForWhom;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.partnership.PartnershipView;

/** What the form of a command records: the command, and everybody who becomes known by it. */
public final class CommandCommits {

    private final FormDesk desk;

    public CommandCommits(FormDesk desk) {
        this.desk = desk;
    }

    /** What was sent, with what follows from it. */
    public Submission settled(CommandType command, Place place, Submission came) {
        return came.with(ForWhom.in(command.fact(), came.typed(), place, desk).settle());
    }

    /** The command with everybody who becomes known by it. */
    public Commit commit(CommandType command, Place place, Submission sent) {
        var commit = new Commit();
        var minting = new Minting(sent.commandId());
        Typed typed = Coordinating.settle(command.fact(), sent.typed(), minting);
        ask(command, place, sent, commit);
        ForWhom.in(command.fact(), sent.typed(), place, desk).ask(commit);
        Typed filled = Filling.in(command.fact(), place, typed, desk.newcomers(commit, place, minting, sent));
        return commit.add(command.name(), Bodies.of(command.fact(), place, filled, minting, command.name()));
    }

    private void ask(CommandType command, Place place, Submission sent, Commit commit) {
        Doubts doubts = desk.doubts(place, sent, commit);
        Asks.contents(command.fact(), sent.typed(), commit, doubts, desk.words());
        if (place.partnership() != null) {
            PartnershipView view = desk.places().partnership(place.partnership());
            Asks.sameChampion(command.fact(), sent.typed(), view, doubts, desk.words());
            Oddities.rename(command.fact(), sent.typed(), view, doubts, desk.words());
        }
    }
}
