package org.waymark.queryside.page.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.page.word.Piece;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

/** What may be done about an entry, as links from its page. Nothing is offered that would be refused whatever is typed. */
final class EntryActs {

    private static final Set<String> ABOUT_A_DISPUTE = Set.of("EntryDisputed", "DisputeResolved");

    private final Words words;
    private final Home home;
    private final Map<String, EntryView> known;
    private final boolean elsewhere;

    /**
     * What may be done in one place.
     *
     * @param known the entries that stand in the same place, by id
     * @param elsewhere whether there is another partnership, on which it should perhaps have been recorded
     */
    EntryActs(Words words, Home home, Map<String, EntryView> known, boolean elsewhere) {
        this.elsewhere = elsewhere;
        this.words = words;
        this.home = home;
        this.known = known;
    }

    /** @param original the entry as it was first recorded: a correction may have left out a text that is still kept */
    List<Piece.Link> of(EntryView entry, EntryView original) {
        List<Piece.Link> acts = new ArrayList<>();
        if (entry.counts()) {
            String page = home.entry(entry.entry());
            if (entry.correctable()) {
                acts.add(link(page + "/correct", "CorrectEntry"));
            }
            acts.add(link(page + "/void", "VoidEntry"));
            if (elsewhere && home.kind() == Home.Kind.PARTNERSHIP && entry.movable()) {
                acts.add(new Piece.Link(page + "/move", words.text("entry.move")));
            }
            if (!home.inDirectory() && !ABOUT_A_DISPUTE.contains(entry.fact())) {
                acts.add(link(
                        home.record("DisputeEntry") + "?disputes=" + Address.parameter(entry.entry()), "DisputeEntry"));
            }
        }
        if (!home.inDirectory()) {
            open(entry)
                    .forEach(dispute ->
                            acts.add(link(home.record("ResolveDispute") + "?dispute=" + dispute, "ResolveDispute")));
        }
        if (ErasableTexts.in(entry) || ErasableTexts.in(original)) {
            acts.add(link(home.entry(entry.entry()) + "/erase", "EraseTexts"));
        }
        return acts;
    }

    private Piece.Link link(String href, String command) {
        return new Piece.Link(href, words.text("command." + command));
    }

    /** Ids of the open disputes about an entry; on the page of a dispute, of that one. */
    private Stream<String> open(EntryView entry) {
        if (entry.fact().equals("EntryDisputed")) {
            EntryView disputed = entry.amends() == null ? null : known.get(entry.amends());
            return marks(disputed)
                    .filter(mark -> mark.entry().equals(entry.entry()))
                    .flatMap(this::dispute);
        }
        return marks(entry).flatMap(this::dispute);
    }

    private static Stream<EntryView.Mark> marks(@Nullable EntryView entry) {
        return entry == null ? Stream.empty() : entry.disputed().stream();
    }

    private Stream<String> dispute(EntryView.Mark mark) {
        return Stream.ofNullable(known.get(mark.entry()))
                .flatMap(entry -> entry.field("dispute").stream())
                .filter(Shown.Plain.class::isInstance)
                .map(id -> Address.parameter(((Shown.Plain) id).value()));
    }
}
