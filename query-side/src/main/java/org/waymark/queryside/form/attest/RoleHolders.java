package org.waymark.queryside.form.attest;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.partnership.PartnershipView;

/** Who holds the roles in which people attest, so that nobody has to try a role to find out. */
final class RoleHolders {

    private RoleHolders() {}

    /** One line for each role that a person holds, those without anybody included. */
    static List<String> of(PartnershipView today, List<String> reviewers, Directory directory, Words words) {
        return List.of(
                line(
                        "champion",
                        today.champions().stream().map(each -> each.person().shown()),
                        words),
                line("convener", today.coordinators().stream().flatMap(RoleHolders::conveners), words),
                line(
                        "support-team",
                        today.supportTeam().stream().map(each -> each.person().shown()),
                        words),
                line(
                        "reviewer",
                        reviewers.stream()
                                .map(id -> directory
                                        .nameOfPerson(id, Audience.SIGNED_IN)
                                        .shown()),
                        words));
    }

    private static Stream<String> conveners(PartnershipView.Coordinator coordinator) {
        Stream<String> others = Stream.concat(coordinator.members().stream(), Stream.ofNullable(coordinator.contact()))
                .map(PersonName::shown);
        return coordinator.form().equals("person") ? Stream.concat(Stream.of(coordinator.name()), others) : others;
    }

    private static String line(String role, Stream<String> names, Words words) {
        List<String> known = names.distinct().toList();
        return words.say(
                "attest.holders." + role,
                known.isEmpty() ? words.say("attest.holders.none") : String.join(", ", known));
    }
}
