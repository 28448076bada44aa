package org.waymark.queryside.form.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.form.body.DateTyped;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;

/** An entry as somebody would have typed it: the state in which its correction opens. */
public final class AsTyped {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private AsTyped() {}

    /** What it says now. */
    public static Typed of(EntryView entry) {
        var form = new AsTyped();
        entry.fields().forEach(field -> form.put(field.name(), field.value()));
        if (entry.note() != null) {
            form.put("note", text(entry.note()));
        }
        form.put("visibility", entry.visibility());
        for (int i = 0; i < entry.evidence().size(); i++) {
            EntryView.Evidence one = entry.evidence().get(i);
            String row = "evidence[" + i + "].";
            form.put(row + "label", text(one.label()));
            if (one.link() != null) {
                form.put(row + "link", one.link());
            }
            if (one.document() != null) {
                form.put(row + "document", one.document());
            }
        }
        var typed = new Typed(form.values);
        return entry.on() == null ? typed : DateTyped.fill(typed, "on", entry.on());
    }

    private void put(String path, Shown value) {
        switch (value) {
            case Shown.Flag flag -> {
                if (flag.value()) {
                    put(path, "true");
                }
            }
            case Shown.Many many -> many(path, many.values());
            case Shown.Group group -> group.fields().forEach(field -> put(path + "." + field.name(), field.value()));
            case Shown.Plain plain -> put(path, plain.value());
            case Shown.Word word -> put(path, word.value());
            case Shown.Day day -> put(path, day.value().toString());
            case Shown.Amount amount -> put(path, amount.value().toPlainString());
            case Shown.Free free -> put(path, text(free.value()));
            case Shown.Reference reference -> put(path, reference.id());
        }
    }

    private void many(String path, List<Shown> items) {
        List<String> single = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Shown.Group group) {
                put(path + "[" + i + "]", group);
            } else {
                var item = new AsTyped();
                item.put(path, items.get(i));
                single.addAll(item.values.getOrDefault(path, List.of()));
            }
        }
        if (!single.isEmpty()) {
            values.put(path, single);
        }
    }

    private void put(String path, String value) {
        values.put(path, List.of(value));
    }

    private static String text(Text text) {
        return text.orElse("");
    }
}
