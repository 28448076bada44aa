package org.waymark.queryside.form.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.board.Communities.CommunityLine;
import org.waymark.queryside.board.Communities.RubricLine;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;

/** Finds the partnership or community on which something is recorded, and what day it is there. */
public final class Places {

    private final Partnerships partnerships;
    private final Communities communities;
    private final Clock clock;

    public Places(Partnerships partnerships, Communities communities, Clock clock) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.clock = clock;
    }

    /** The partnership with everything known; 404 when nobody registered it. */
    public PartnershipView partnership(String id) {
        return partnerships
                .partnership(id, Clocks.newest(), Audience.SIGNED_IN)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The partnership as it was on a day, as known now; 404 when nobody registered it. */
    public PartnershipView partnership(String id, LocalDate day) {
        return partnerships
                .partnership(id, Clocks.asOf(day), Audience.SIGNED_IN)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A partnership as a place. */
    public static Place at(PartnershipView view) {
        PartnershipView.Community community = view.community();
        return new Place(view.id(), community == null ? null : community.id(), view.name());
    }

    /** A community as a place; 404 when nobody registered it. */
    public Place community(String id) {
        return communities.all().stream()
                .filter(line -> line.id().equals(id))
                .map(line -> new Place(null, line.id(), line.name()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Names of all partnerships of a community. */
    public List<String> partnerships(Place community) {
        return Optional.ofNullable(community.community()).stream()
                .flatMap(id -> communities.board(id, Clocks.newest()).stream())
                .flatMap(board -> board.rows().stream())
                .map(BoardView.Row::name)
                .toList();
    }

    /** Who reviews for the community of a place on a day, by id. */
    public List<String> reviewersOn(Place place, LocalDate day) {
        return place.community() == null ? List.of() : communities.reviewers(place.community(), day);
    }

    /** Who reviews for a community today, by id. */
    public List<String> reviewersToday(String community) {
        return communities.reviewers(community, communities.today(community));
    }

    /** What a community published as rubrics, adopted or not. */
    public List<RubricLine> rubrics(String community) {
        return communities.rubrics(community);
    }

    /** What day it is at a place. */
    public LocalDate today(Place place) {
        return place.community() == null ? LocalDate.now(clock) : communities.today(place.community());
    }

    /** All communities, by name. */
    public List<CommunityLine> communities() {
        return communities.all();
    }
}
