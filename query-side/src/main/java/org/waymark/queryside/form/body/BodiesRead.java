package org.waymark.queryside.form.body;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.command.CommandTypes;
import org.waymark.fact.PartRef;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.registry.Defect;
import org.waymark.registry.FactReader;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;

/**
 * Reads what a form would send as the other side will. Where a form asks back anyway, what is missing or cannot be read
 * is said with it: nobody wants to hear of one thing after the other.
 */
public final class BodiesRead {

    private BodiesRead() {}

    /** What is wrong with the bodies in themselves, with the paths that {@link Commit#fieldOf} knows. */
    public static List<Defect> defects(Commit commit) {
        List<CommandCall.Part> parts = commit.parts();
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(index -> defects(parts.get(index), parts.size() == 1 ? "" : "entries[" + index + "]."))
                .toList();
    }

    private static Stream<Defect> defects(CommandCall.Part part, String path) {
        var reader = new FactReader(Texts.incoming(PartRef::new));
        return CommandTypes.named(part.command()).stream()
                .map(command -> reader.read(command.fact(), part.body()))
                .flatMap(read -> switch (read) {
                    case ReadFact.Sound ignored -> Stream.<Defect>of();
                    case ReadFact.Unsound unsound -> unsound.defects().stream();
                })
                .map(defect -> new Defect(
                        path + defect.field(), defect.value(), defect.code(), defect.reason(), defect.remedy()));
    }
}
