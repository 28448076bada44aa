package org.waymark.queryside.form.generated;

import java.util.List;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.choice.RubricChoices;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.rubric.ShippedRubric;

/**
 * What a community has set, above the forms that change it: without it nobody could see whom to end as a reviewer, nor
 * which rubric there is to adopt.
 *
 * @param shippedHref the page of the rubric that counts where none was adopted
 */
public record CommunitySettings(List<Reviewer> reviewers, List<Rubric> rubrics, String shippedHref) {

    /** Somebody who reviews today. */
    public record Reviewer(String name, String endHref) {}

    /**
     * A published version.
     *
     * @param adopted in words, from when on it counts; or that it does not yet
     */
    public record Rubric(String name, String href, String adopted) {}

    static CommunitySettings of(String community, FormDesk desk) {
        String end = Address.community(community) + "/record/EndReviewer?person=";
        return new CommunitySettings(
                desk.places().reviewersToday(community).stream()
                        .map(id -> new Reviewer(
                                desk.directory()
                                        .nameOfPerson(id, Audience.SIGNED_IN)
                                        .shown(),
                                end + Address.segment(id)))
                        .toList(),
                desk.places().rubrics(community).stream()
                        .map(line -> rubric(line, desk))
                        .toList(),
                Address.rubric(ShippedRubric.DEFAULT.read().digest()));
    }

    private static Rubric rubric(RubricLine line, FormDesk desk) {
        return new Rubric(
                desk.words().say("settings.rubric", line.title(), line.version()),
                Address.rubric(line.digest()),
                RubricChoices.since(line, desk.words()));
    }
}
