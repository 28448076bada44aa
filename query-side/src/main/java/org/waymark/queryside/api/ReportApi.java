package org.waymark.queryside.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.report.PeriodAsked;
import org.waymark.queryside.report.ReportView;
import org.waymark.queryside.report.Reports;
import org.waymark.queryside.report.csv.ReportCsv;
import org.waymark.queryside.trajectory.Trajectories;
import org.waymark.queryside.trajectory.TrajectoryFilter;

/**
 * Figures of a whole community. A report is taken {@code from} a day {@code to} another, both included, on what
 * {@code knownAt} or {@code knownOn} says; {@code Content-Location} is the address that gives the same bytes again.
 */
@RestController
@RequestMapping("/api/communities/{id}")
class ReportApi {

    private static final String COMMUNITY = "community";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reports reports;
    private final Trajectories trajectories;

    ReportApi(Reports reports, Trajectories trajectories) {
        this.reports = reports;
        this.trajectories = trajectories;
    }

    /** A {@code ReportView}. */
    @GetMapping("/report")
    ResponseEntity<byte[]> report(@PathVariable String id, PeriodAsked period, Clocks clocks) {
        ReportView view = report(period, clocks, id);
        ResponseEntity<byte[]> answer = Answers.stamped(() -> ViewJson.of(view), view.freshness());
        return located("report", view, answer).body(answer.getBody());
    }

    /** The same figures as rows of a table; see {@link ReportCsv}. */
    @GetMapping("/report.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id, PeriodAsked period, Clocks clocks) {
        ReportView view = report(period, clocks, id);
        ResponseEntity<byte[]> answer = Answers.stamped(() -> ViewJson.of(view), view.freshness());
        var name = "report-%s-to-%s.csv".formatted(view.from(), view.to());
        return located("report.csv", view, answer)
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(ReportCsv.bytes(view));
    }

    private ReportView report(PeriodAsked period, Clocks clocks, String id) {
        return reports.report(id, period, clocks).orElseThrow(() -> QueryProblem.unknown("id", COMMUNITY, id));
    }

    private static ResponseEntity.BodyBuilder located(String file, ReportView view, ResponseEntity<byte[]> answer) {
        String address =
                "/api/communities/%s/%s%s".formatted(Address.segment(view.community()), file, view.parameters());
        return ResponseEntity.ok().headers(answer.getHeaders()).header(HttpHeaders.CONTENT_LOCATION, address);
    }

    /** How long its partnerships took to the highest stage, and kept it: a {@code TrajectoryView}. */
    @GetMapping("/trajectories")
    ResponseEntity<byte[]> trajectories(@PathVariable String id, TrajectoryFilter filter, Clocks clocks) {
        var view = trajectories.of(id, filter, clocks).orElseThrow(() -> QueryProblem.unknown("id", COMMUNITY, id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
