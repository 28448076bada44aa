package org.waymark.queryside.form.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.FactType;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;

/** Choices from the views: those of the partnership first, then everybody else who is known. */
public final class ViewChoices implements Choices {

    /** Names offered in one list; more than that are found by typing on their own page. */
    private static final int MOST = 2_000;

    private final Partnerships partnerships;
    private final Communities communities;
    private final EntryShelf shelf;
    private final Directory directory;
    private final Rubrics rubrics;
    private final Words words;

    public ViewChoices(
            Partnerships partnerships,
            Communities communities,
            EntryShelf shelf,
            Directory directory,
            Rubrics rubrics,
            Words words) {
        this.shelf = shelf;
        this.partnerships = partnerships;
        this.communities = communities;
        this.directory = directory;
        this.rubrics = rubrics;
        this.words = words;
    }

    @Override
    public List<PickGroup> of(Refers.To what, FactType fact, Place place) {
        PartnershipView view = view(place);
        return switch (what) {
            case PERSON -> people(fact, place, view);
            case ORGANISATION -> organisations(fact, place, view);
            case HOLDER -> holders(fact, place, view);
            case COMMUNITY ->
                PickGroup.plain(communities.all().stream()
                        .map(line -> new Pick(line.id(), line.name()))
                        .toList());
            case PARTNERSHIP -> partnerships(place);
            case SUBJECT -> subjects(fact, place, view);
            case CLAUSE -> clauses(place, view);
            case RUBRIC -> PickGroup.plain(rubrics(place));
            case MEETING,
                    PLAN,
                    PRIORITY,
                    ACTION,
                    ACTIVITY,
                    COMMITMENT,
                    LAUNCH,
                    ATTESTATION,
                    EXEMPTION,
                    DISPUTE,
                    DETERMINATION,
                    ENTRY -> PickGroup.plain(new EntryPicks(words).of(what, fact, entries(place, view)));
        };
    }

    private @Nullable PartnershipView view(Place place) {
        return place.partnership() == null
                ? null
                : partnerships
                        .partnership(place.partnership(), Clocks.newest(), Audience.SIGNED_IN)
                        .orElse(null);
    }

    /** The entries to choose from: those that stand where the new one will. */
    private List<EntryView> entries(Place place, @Nullable PartnershipView view) {
        if (view != null) {
            return view.entries();
        }
        return place.community() == null
                ? List.of()
                : shelf.all(Home.community(place.community()), Clocks.newest(), Audience.SIGNED_IN)
                        .map(EntriesView::entries)
                        .orElse(List.of());
    }

    private List<PickGroup> people(FactType fact, Place place, @Nullable PartnershipView view) {
        if (view != null && fact.name().equals("ChampionStoodDown")) {
            return PickGroup.plain(distinct(view.champions().stream()
                    .map(champion -> new Pick(
                            champion.person().id(),
                            champion.person().shown() + ", "
                                    + champion.organisation().shown()))
                    .toList()));
        }
        if (view != null && fact.name().equals("SupportTeamMemberLeft")) {
            return PickGroup.plain(distinct(view.supportTeam().stream()
                    .map(member -> new Pick(
                            member.person().id(),
                            member.person().shown() + ", "
                                    + member.organisation().shown()))
                    .toList()));
        }
        if (fact.name().equals("ReviewerEnded") && place.community() != null) {
            return PickGroup.plain(
                    communities.reviewers(place.community(), communities.today(place.community())).stream()
                            .flatMap(id -> directory.person(id, Audience.SIGNED_IN).stream())
                            .map(ViewChoices::person)
                            .toList());
        }
        boolean industryFirst = fact.name().equals("ChampionAdded");
        List<Pick> near = view == null ? List.of() : RosterPicks.people(view, industryFirst);
        List<Pick> all = directory.persons(community(place), "", MOST, Audience.SIGNED_IN).stream()
                .map(ViewChoices::person)
                .toList();
        return nearAndOthers(near, all);
    }

    private List<PickGroup> organisations(FactType fact, Place place, @Nullable PartnershipView view) {
        List<Pick> near = view == null
                ? List.of()
                : view.roster().stream()
                        .map(line -> new Pick(
                                line.organisation().id(), line.organisation().shown()))
                        .toList();
        if (fact.name().equals("PartnerLeft")) {
            return PickGroup.plain(near);
        }
        List<Pick> all = directory.organisations(community(place), "", MOST).stream()
                .map(organisation -> new Pick(organisation.id(), organisation.shown()))
                .toList();
        return nearAndOthers(near, all);
    }

    private List<PickGroup> holders(FactType fact, Place place, @Nullable PartnershipView view) {
        if (view == null) {
            return List.of();
        }
        if (!fact.name().equals("CoordinatorAppointed")) {
            return PickGroup.plain(distinct(view.coordinators().stream()
                    .map(holder -> new Pick(holder.holder(), called(holder)))
                    .toList()));
        }
        List<PickGroup> both = new ArrayList<>();
        people(fact, place, view)
                .forEach(
                        group -> both.add(new PickGroup(words.say("form.picks.people", group.label()), group.picks())));
        organisations(fact, place, view)
                .forEach(group ->
                        both.add(new PickGroup(words.say("form.picks.organizations", group.label()), group.picks())));
        return both;
    }

    /** A team without members has no name at all. */
    private String called(PartnershipView.Coordinator holder) {
        return holder.name().isEmpty() ? words.say("word.CoordinatorForm." + holder.form()) : holder.name();
    }

    private List<PickGroup> subjects(FactType fact, Place place, @Nullable PartnershipView view) {
        List<PickGroup> both = new ArrayList<>(organisations(fact, place, view));
        if (view != null) {
            List<Pick> entries = new EntryPicks(words).of(Refers.To.ENTRY, fact, view.entries());
            both.add(new PickGroup(words.say("form.picks.entries"), entries));
        }
        return both;
    }

    private List<PickGroup> partnerships(Place place) {
        return place.community() == null
                ? List.of()
                : communities
                        .board(place.community(), Clocks.newest())
                        .map(board -> PickGroup.plain(board.rows().stream()
                                .filter(row -> !row.id().equals(place.partnership()))
                                .map(row -> new Pick(row.id(), row.name()))
                                .toList()))
                        .orElse(List.of());
    }

    private List<Pick> rubrics(Place place) {
        return communities.all().stream()
                .filter(line -> line.id().equals(place.community()))
                .map(line -> new Pick(line.rubric().id(), line.rubric().title()))
                .toList();
    }

    @Override
    public List<Pick> stages(Place place) {
        return judging(place, view(place)).stages().reversed().stream()
                .map(stage -> new Pick(stage.id(), stage.label()))
                .toList();
    }

    private Rubric judging(Place place, @Nullable PartnershipView view) {
        Optional<RubricRef> judging = view == null
                ? communities.all().stream()
                        .filter(line -> line.id().equals(place.community()))
                        .map(Communities.CommunityLine::rubric)
                        .findFirst()
                : Optional.of(view.stage().basis().requireRubric());
        return judging.map(rubrics::of).orElseGet(ShippedRubric.DEFAULT::read);
    }

    private List<PickGroup> clauses(Place place, @Nullable PartnershipView view) {
        return judging(place, view).stages().stream()
                .map(stage -> new PickGroup(
                        stage.label(),
                        stage.indicators().stream()
                                .flatMap(indicator -> indicator.clauses().stream()
                                        .map(clause -> new Pick(
                                                indicator.nameOf(clause),
                                                indicator.id() + " " + indicator.label() + " (" + clause.id() + ")")))
                                .toList()))
                .toList();
    }

    private List<PickGroup> nearAndOthers(List<Pick> near, List<Pick> all) {
        if (near.isEmpty()) {
            return PickGroup.plain(all);
        }
        Set<String> ids = near.stream().map(Pick::id).collect(Collectors.toSet());
        List<Pick> others =
                all.stream().filter(pick -> !ids.contains(pick.id())).toList();
        List<PickGroup> groups = new ArrayList<>();
        groups.add(new PickGroup(words.say("form.picks.near"), distinct(near)));
        if (!others.isEmpty()) {
            groups.add(new PickGroup(words.say("form.picks.others"), others));
        }
        return groups;
    }

    private static Pick person(PersonCard card) {
        return new Pick(card.person().id(), card.full());
    }

    private static List<Pick> distinct(List<Pick> picks) {
        Set<String> seen = new HashSet<>();
        return picks.stream().filter(pick -> seen.add(pick.id())).toList();
    }

    private String community(Place place) {
        if (place.community() != null) {
            return place.community();
        }
        return communities.all().stream()
                .map(Communities.CommunityLine::id)
                .findFirst()
                .orElse("");
    }
}
