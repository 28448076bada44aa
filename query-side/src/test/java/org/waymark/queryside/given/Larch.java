package org.waymark.queryside.given;

import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import tools.jackson.databind.json.JsonMapper;

/** A small invented partnership that becomes Emerging on 2 March 2026 by the starter rubric, in the case-file form. */
public final class Larch {

    public static final String COMMUNITY =
            "{'fact':'CommunityRegistered','entry':'c1','community':'tamarack','on':'2026-01-01','name':'Tamarack','zone':'America/Denver'}";
    public static final String REVIEWER =
            "{'fact':'ReviewerAppointed','entry':'c2','community':'tamarack','on':'2026-01-01','person':'rita'}";
    public static final String REGISTERED =
            "{'fact':'PartnershipRegistered','entry':'p1','partnership':'larch','on':'2026-01-05','name':'Larch Valley','community':'tamarack'}";
    public static final String COORDINATOR =
            "{'fact':'CoordinatorAppointed','entry':'p2','partnership':'larch','on':'2026-01-10','holder':'maren','kind':'interim','form':'person'}";

    private Larch() {}

    /** Everything but the coordinator: community and rubric, organisations, champions, a meeting, what a reviewer attests. */
    public static void beforeTheCoordinator(GivenLog log) {
        log.record(COMMUNITY, REVIEWER);
        log.record(REGISTERED);
        organisation(log, "acme", "Acme Castings");
        organisation(log, "brio", "Brio Optics");
        person(log, "ana", "Ana Ruiz", "acme");
        person(log, "bo", "Bo Lind", "brio");
        person(log, "maren", "Maren Solheim", "acme");
        log.record(
                "{'fact':'ChampionAdded','entry':'h1','partnership':'larch','on':'2026-02-01','person':'ana','org':'acme'}",
                "{'fact':'ChampionAdded','entry':'h2','partnership':'larch','on':'2026-02-01','person':'bo','org':'brio'}");
        log.record(
                "{'fact':'MeetingHeld','entry':'m1','partnership':'larch','on':'2026-03-01','meeting':'launch-1','kind':'launch','chairs':[{'person':'ana','org':'acme'}]}",
                "{'fact':'AttendanceRecorded','entry':'m2','partnership':'larch','meeting':'launch-1','attendees':[{'person':'ana','org':'acme'},{'person':'bo','org':'brio'}]}");
        for (String indicator : new String[] {"E2", "E3", "E4", "E6"}) {
            log.record(attestation(indicator));
        }
        adopt(log, ShippedRubric.STARTER.text());
    }

    /** The community publishes a text and goes by it from its first day. */
    public static void adopt(GivenLog log, String text) {
        Rubric rubric = RubricReader.read(text).orElseThrow();
        log.record(
                published("tamarack", text),
                "{'fact':'RubricAdopted','entry':'adopted-%s','community':'tamarack','on':'2026-01-01','rubric':'%s','version':%d,'from':'2026-01-01'}"
                        .formatted(rubric.digest(), rubric.id(), rubric.version()));
    }

    /** A community publishes a text. */
    public static String published(String community, String text) {
        Rubric rubric = RubricReader.read(text).orElseThrow();
        return JsonMapper.shared()
                .createObjectNode()
                .put("fact", "RubricPublished")
                .put("entry", "published-" + community + "-" + rubric.digest())
                .put("community", community)
                .put("on", "2026-01-01")
                .put("rubric", rubric.id())
                .put("version", rubric.version())
                .put("digest", rubric.digest())
                .put("document", rubric.document())
                .toString();
    }

    /** A reviewer's word for an indicator that the starter rubric leaves to attestation. */
    public static String attestation(String indicator) {
        return "{'fact':'AttestationGiven','entry':'a-%s','partnership':'larch','on':'2026-03-02','attestation':'at-%s','clause':'%s.attested','person':'rita','role':'reviewer','statement':'Seen on site.'}"
                .formatted(indicator, indicator, indicator);
    }

    private static void organisation(GivenLog log, String id, String name) {
        log.record(
                "{'fact':'OrganisationRegistered','entry':'o-%s','on':'2026-01-05','org':'%s','name':'%s'}"
                        .formatted(id, id, name),
                "{'fact':'PartnerJoined','entry':'j-%s','partnership':'larch','on':'2026-01-06','org':'%s','sides':['industry'],'kind':'employer','ownership':'for-profit','fields':[],'critical':false}"
                        .formatted(id, id));
    }

    private static void person(GivenLog log, String id, String name, String org) {
        log.record(
                "{'fact':'PersonRegistered','entry':'r-%s','on':'2026-01-05','person':'%s','name':'%s'}"
                        .formatted(id, id, name),
                "{'fact':'PersonAffiliated','entry':'f-%s','on':'2026-01-05','person':'%s','org':'%s','title':'Owner'}"
                        .formatted(id, id, org));
    }
}
