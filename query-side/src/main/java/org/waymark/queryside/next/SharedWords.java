package org.waymark.queryside.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.next.CommunityNextView.Asked;
import org.waymark.queryside.next.CommunityNextView.Shared;

/** People whose word is on the ways of several partnerships: asked once, they may speak for all of them. */
final class SharedWords {
    private SharedWords() {}

    static List<Shared> in(List<NextView> views) {
        Map<PersonName, List<Asked>> asked = new LinkedHashMap<>();
        for (NextView view : views) {
            view.ways().stream()
                    .limit(1)
                    .flatMap(way -> way.acts().stream())
                    .forEach(act -> people(act)
                            .forEach(person -> asked.computeIfAbsent(person, any -> new ArrayList<>())
                                    .add(new Asked(
                                            view.partnership(),
                                            view.name(),
                                            act.about().getFirst()))));
        }
        return asked.entrySet().stream()
                .filter(each -> each.getValue().stream()
                                .map(Asked::partnership)
                                .distinct()
                                .count()
                        > 1)
                .map(each -> new Shared(each.getKey(), List.copyOf(each.getValue())))
                .sorted(Comparator.comparingInt((Shared each) -> each.asked().size())
                        .reversed()
                        .thenComparing(each -> each.person().id()))
                .toList();
    }

    private static Stream<PersonName> people(NextView.Act act) {
        return act.by().isEmpty() ? Stream.empty() : act.who().stream().flatMap(each -> each.people().stream());
    }
}
