package org.waymark.queryside.page.entry;

import org.waymark.queryside.directory.Text;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

/** Whether an entry has a text that could be erased: free or personal, and not erased yet. */
final class ErasableTexts {

    private ErasableTexts() {}

    static boolean in(EntryView entry) {
        return (entry.note() != null && isLeft(entry.note()))
                || entry.evidence().stream().anyMatch(each -> isLeft(each.label()))
                || entry.fields().stream().anyMatch(field -> in(field.value()));
    }

    private static boolean in(Shown value) {
        return switch (value) {
            case Shown.Free free -> isLeft(free.value());
            case Shown.Many many -> many.values().stream().anyMatch(ErasableTexts::in);
            case Shown.Group group -> group.fields().stream().anyMatch(field -> in(field.value()));
            case Shown.Plain ignored -> false;
            case Shown.Word ignored -> false;
            case Shown.Day ignored -> false;
            case Shown.Amount ignored -> false;
            case Shown.Flag ignored -> false;
            case Shown.Reference ignored -> false;
        };
    }

    private static boolean isLeft(Text text) {
        return text.state() == Text.State.SHOWN || text.state() == Text.State.WITHHELD;
    }
}
