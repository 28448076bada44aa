package org.waymark.commandside.trial;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.commandside.community.TrialBeginsAtTheFounding;
import org.waymark.commandside.request.ReadRequest;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.IndexedDefects;
import org.waymark.commandside.stream.RegisteredFirst;
import org.waymark.commandside.stream.StreamId;
import org.waymark.commandside.stream.StreamId.Kind;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.CommunityFact.TrialBegun;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.fact.PartnershipFact.PartnershipSucceeded;
import org.waymark.fact.Values.Evidence;
import org.waymark.registry.Defect;

/**
 * What no single record can see: that nobody puts a partnership under a community that is closed to them, that none
 * leaves a trial or enters one, and that what everybody reads names nothing that is in trial.
 */
public final class TrialRules {

    private static final Pattern PAGE = Pattern.compile("/(partnerships|communities)/([^/?#]+)");
    private static final String IN_REPLACEMENT = "with.fields.";

    private final Trials trials;

    public TrialRules(Trials trials) {
        this.trials = trials;
    }

    /** What is wrong with a request of an account. */
    public List<Defect> objections(ReadRequest.Sound request, String account) {
        var asking = new Asking(request, account);
        List<Defect> defects = new ArrayList<>();
        for (int i = 0; i < request.asked().size(); i++) {
            List<Defect> found = asking.objections(request.asked().get(i));
            defects.addAll(request.indexed() ? IndexedDefects.of(i, found) : found);
        }
        return defects;
    }

    /** One request, with what it registers itself. */
    private final class Asking {

        private final String account;
        private final Map<StreamId, String> partnerships = new HashMap<>();

        Asking(ReadRequest.Sound request, String account) {
            this.account = account;
            for (Addressed asked : request.asked()) {
                Fact fact = asked.command().fact();
                if (fact instanceof PartnershipRegistered registered) {
                    partnerships.put(asked.stream(), registered.community());
                }
            }
        }

        List<Defect> objections(Addressed asked) {
            Fact fact = asked.command().fact();
            if (trials.to(asked.stream(), account)) {
                return List.of();
            }
            if (fact instanceof TrialBegun && trials.isBegun(asked.stream())) {
                return List.of(TrialBeginsAtTheFounding.objection(asked.stream().id()));
            }
            Fact told = fact instanceof EntryCorrected correction ? correction.with() : fact;
            String path = fact instanceof EntryCorrected ? IN_REPLACEMENT : "";
            List<Defect> defects = new ArrayList<>(named(asked.stream(), fact, told, path));
            if (told instanceof PartnershipRegistered registered) {
                defects.addAll(under(asked.stream(), registered.community(), path + "community"));
            }
            return defects;
        }

        /** Of a community that is closed to somebody they are told what is said of one that nobody registered. */
        private List<Defect> under(StreamId partnership, String community, String field) {
            if (trials.to(new StreamId(Kind.COMMUNITY, community), account)) {
                return RegisteredFirst.objections(false, "community", community).stream()
                        .map(defect ->
                                new Defect(field, defect.value(), defect.code(), defect.reason(), defect.remedy()))
                        .toList();
            }
            return trials.community(partnership)
                    .filter(before -> !before.equals(community))
                    .filter(before -> trials.isUnderWay(before) || trials.isUnderWay(community))
                    .map(before -> List.of(new Defect(
                            field,
                            community,
                            "in-trial",
                            "No partnership leaves a community in trial, nor goes into one.",
                            "Publish the community first.")))
                    .orElse(List.of());
        }

        /** Nobody else's record tells that a trial is there, neither by a successor nor by an address. */
        private List<Defect> named(StreamId home, Fact fact, Fact told, String path) {
            Optional<String> own = trials.community(home).or(() -> Optional.ofNullable(partnerships.get(home)));
            Stream<Defect> successors = told instanceof PartnershipSucceeded succeeded
                    ? succeeded.by().stream()
                            .map(id -> new StreamId(Kind.PARTNERSHIP, id))
                            .filter(named -> isOtherTrial(named, own))
                            .map(named -> inTrial(path + "by", named.id()))
                    : Stream.empty();
            Stream<Defect> links = Stream.of(fact, told)
                    .distinct()
                    .flatMap(each -> each.header().evidence().stream())
                    .map(Evidence::link)
                    .filter(Objects::nonNull)
                    .distinct()
                    .filter(link ->
                            page(link).filter(named -> isOtherTrial(named, own)).isPresent())
                    .map(link -> inTrial("evidence", link));
            return Stream.concat(successors, links).toList();
        }

        private boolean isOtherTrial(StreamId named, Optional<String> own) {
            return trials.community(named)
                    .filter(community -> !own.equals(Optional.of(community)) && trials.isUnderWay(community))
                    .filter(community -> !trials.to(named, account))
                    .isPresent();
        }
    }

    private static Optional<StreamId> page(String link) {
        Matcher found = PAGE.matcher(link);
        return found.find()
                ? Optional.of(new StreamId(
                        found.group(1).equals("partnerships") ? Kind.PARTNERSHIP : Kind.COMMUNITY,
                        decoded(found.group(2))))
                : Optional.empty();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return segment;
        }
    }

    private static Defect inTrial(String field, String value) {
        return new Defect(
                field,
                value,
                "in-trial",
                "This is in trial, and a record outside of that trial does not name it.",
                "Publish its community first.");
    }
}
