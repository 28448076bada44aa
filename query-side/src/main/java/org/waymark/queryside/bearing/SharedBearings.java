package org.waymark.queryside.bearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.bearing.CommunityLoadBearingView.Borne;
import org.waymark.queryside.bearing.CommunityLoadBearingView.Row;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.stage.bearing.Bearing;
import org.waymark.stage.bearing.Pillar;
import org.waymark.stage.bearing.Pillar.OfEntry;
import org.waymark.stage.bearing.Pillar.OfOrganisation;
import org.waymark.stage.bearing.Pillar.OfPerson;

/** What several partnerships rest on, put together: a reviewer or a firm may bear many of them. */
final class SharedBearings {
    private final RecordedPartnerships partnerships;
    private final Map<Pillar, List<Part>> parts = new LinkedHashMap<>();
    private int resting;

    /** One partnership, and what it rests on. */
    private record Part(Asked asked, Bearing bearing) {}

    SharedBearings(RecordedPartnerships partnerships) {
        this.partnerships = partnerships;
    }

    void add(Asked asked, List<Bearing> bearings) {
        bearings.forEach(bearing -> parts.computeIfAbsent(bearing.pillar(), any -> new ArrayList<>())
                .add(new Part(asked, bearing)));
        resting += bearings.stream().anyMatch(bearing -> bearing.held().isPresent()) ? 1 : 0;
    }

    /** Of how many partnerships the stage held rests on some single thing. */
    int resting() {
        return resting;
    }

    /** How many things bear. */
    int size() {
        return parts.size();
    }

    /** Of how many partnerships a stage would move, then of how many indicators the verdict, then what was recorded earlier. */
    private static Comparator<List<Part>> byInfluence() {
        Comparator<List<Part>> stages = Comparator.comparingLong(
                all -> all.stream().filter(part -> part.bearing().movesStage()).count());
        Comparator<List<Part>> indicators = Comparator.comparingInt(all -> all.stream()
                .mapToInt(part -> part.bearing().indicators().size())
                .sum());
        return stages.reversed()
                .thenComparing(indicators.reversed())
                .thenComparingLong(all -> all.stream()
                        .mapToLong(part -> part.bearing().place())
                        .min()
                        .orElseThrow())
                .thenComparing(all -> all.getFirst().bearing().pillar().toString());
    }

    /** Some of them, by influence. */
    List<Row> rows(long skip, long limit, Names names, Audience audience) {
        return parts.values().stream()
                .sorted(byInfluence())
                .skip(skip)
                .limit(limit)
                .map(all -> row(all, names, audience))
                .toList();
    }

    private Row row(List<Part> all, Names names, Audience audience) {
        Part first = all.getFirst();
        Pillar pillar = first.bearing().pillar();
        return new Row(
                pillar instanceof OfEntry it ? placed(it.entry(), first.asked(), audience) : null,
                pillar instanceof OfPerson it ? names.person(it.person(), audience) : null,
                pillar instanceof OfOrganisation it ? names.organisation(it.org()) : null,
                all.stream().map(part -> borne(part, audience)).toList());
    }

    /** An entry of the community stands in one place, whichever partnership rests on it. */
    private @Nullable Placed placed(String entry, Asked asked, Audience audience) {
        Stream<Placed> found = new Named(partnerships, asked, audience).entries(List.of(entry)).stream();
        return found.findFirst().orElse(null);
    }

    private Borne borne(Part part, Audience audience) {
        var named = new Named(partnerships, part.asked(), audience);
        return new Borne(
                part.asked().judged().id(),
                RecordedPartnerships.name(part.asked()),
                Labelled.without(part.bearing(), named));
    }
}
