package org.waymark.queryside.form.meeting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.NeedsViews;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.form.choice.Pick;

/** "Record a meeting" without a partnership in mind: asks which, and does not ask when there is only one. */
@Controller
@NeedsViews
public class MeetingPlaces {

    private final Communities communities;

    public MeetingPlaces(Communities communities) {
        this.communities = communities;
    }

    @GetMapping("/meetings/new")
    String choose(Model model) {
        List<Pick> partnerships = communities.all().stream()
                .flatMap(community -> communities.board(community.id(), Clocks.newest()).stream())
                .flatMap(board -> board.rows().stream())
                .map(row -> new Pick(Address.partnership(row.id()) + "/record/RecordMeeting", row.name()))
                .toList();
        if (partnerships.size() == 1) {
            return "redirect:" + partnerships.getFirst().id();
        }
        model.addAttribute("partnerships", partnerships);
        return "meeting/choose";
    }
}
