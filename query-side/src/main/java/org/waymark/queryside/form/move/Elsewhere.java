package org.waymark.queryside.form.move;

import java.util.List;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.PickGroup;

/** The other partnerships, by community. Whoever has an account may record on each of them. */
final class Elsewhere {

    private final Communities communities;

    Elsewhere(Communities communities) {
        this.communities = communities;
    }

    List<PickGroup> than(String partnership) {
        return communities.all().stream()
                .map(community -> new PickGroup(community.name(), in(community.id(), partnership)))
                .filter(group -> !group.picks().isEmpty())
                .toList();
    }

    private List<Pick> in(String community, String partnership) {
        return communities.board(community, Clocks.newest()).stream()
                .flatMap(board -> board.rows().stream())
                .filter(row -> !row.id().equals(partnership))
                .map(row -> new Pick(row.id(), row.name()))
                .toList();
    }
}
