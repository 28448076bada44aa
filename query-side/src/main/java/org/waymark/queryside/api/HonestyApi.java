package org.waymark.queryside.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.honesty.Honesties;

/** How a record was kept, in numbers, and the entries behind each. */
@RestController
class HonestyApi {

    private final Honesties honesties;

    HonestyApi(Honesties honesties) {
        this.honesties = honesties;
    }

    /** Of one partnership: a {@code HonestyView}. */
    @GetMapping("/api/partnerships/{id}/honesty")
    ResponseEntity<byte[]> ofPartnership(@PathVariable String id, Clocks clocks) {
        return answer(Home.partnership(id), clocks);
    }

    /** Of all that a community follows: a {@code HonestyView}. */
    @GetMapping("/api/communities/{id}/honesty")
    ResponseEntity<byte[]> ofCommunity(@PathVariable String id, Clocks clocks) {
        return answer(Home.community(id), clocks);
    }

    /** The entries behind one number of a partnership: a {@code NumberView}. */
    @GetMapping("/api/partnerships/{id}/honesty/{number}")
    ResponseEntity<byte[]> numberOfPartnership(@PathVariable String id, @PathVariable String number, Clocks clocks) {
        return answer(Home.partnership(id), number, clocks);
    }

    /** The entries behind one number of a community: a {@code NumberView}. */
    @GetMapping("/api/communities/{id}/honesty/{number}")
    ResponseEntity<byte[]> numberOfCommunity(@PathVariable String id, @PathVariable String number, Clocks clocks) {
        return answer(Home.community(id), number, clocks);
    }

    private ResponseEntity<byte[]> answer(Home home, Clocks clocks) {
        var view =
                honesties.honesty(home, clocks).orElseThrow(() -> QueryProblem.unknown("id", home.word(), home.id()));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    private ResponseEntity<byte[]> answer(Home home, String number, Clocks clocks) {
        var view = honesties
                .number(home, number, clocks)
                .orElseThrow(() -> QueryProblem.unknown("number", "number", number));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
