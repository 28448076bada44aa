package org.waymark.queryside.form.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;

class KindGroupTest {

    /** What people find elsewhere: beside the list of communities, and on the entry that it is about. */
    private static final Set<String> ELSEWHERE =
            Set.of("RegisterCommunity", "BeginTrial", "PublishCommunity", "CorrectEntry", "VoidEntry");

    @Test
    void everyCommandIsInSomeGroupOrSaidToBeElsewhere() {
        Set<String> offered = new TreeSet<>(ELSEWHERE);
        Stream.of(KindGroup.values()).map(KindGroup::commands).forEach(offered::addAll);
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(
                        CommandTypes.all().stream().map(CommandType::name).toList());
    }

    @Test
    void whatIsElsewhereIsInNoGroup() {
        assertThat(Stream.of(KindGroup.values()).flatMap(group -> group.commands().stream()))
                .doesNotContainAnyElementsOf(ELSEWHERE);
    }
}
