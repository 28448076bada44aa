package org.waymark.queryside.form.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;

/**
 * What a refusal must know of the form it speaks to: an id that was chosen is called by its name, and nobody is told to
 * enter what can only be chosen.
 *
 * @param names what the form calls the ids that are chosen in it
 * @param choices paths of the fields where something is chosen
 * @param open those of them where somebody or something new can be named instead
 */
public record AsDrawn(Map<String, String> names, Set<String> choices, Set<String> open) {

    private static final Set<Control> CHOOSING = Set.of(Control.RADIO, Control.SELECT, Control.TICKS, Control.RANKED);

    /** Of a form about which nothing is known. */
    static final AsDrawn UNKNOWN = new AsDrawn(Map.of(), Set.of(), Set.of());

    public AsDrawn {
        names = Map.copyOf(names);
        choices = Set.copyOf(choices);
        open = Set.copyOf(open);
    }

    static AsDrawn of(List<FormField> fields) {
        Map<String, String> names = new HashMap<>();
        Set<String> choices = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (FormField field : fields) {
            field.picks().stream()
                    .flatMap(group -> group.picks().stream())
                    .filter(pick -> field.holds(pick.id()))
                    .forEach(pick -> names.put(pick.id(), pick.label()));
            if (CHOOSING.contains(field.control())) {
                choices.add(field.path());
            }
            if (field.fresh() != null) {
                open.add(field.path());
            }
            for (List<FormField> row : field.rows()) {
                AsDrawn inside = of(row);
                names.putAll(inside.names);
                choices.addAll(inside.choices);
                open.addAll(inside.open);
            }
        }
        return new AsDrawn(names, choices, open);
    }
}
