package org.concordat.desktop.plugins;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.Words;

/** What care models bring, counted, in words. */
final class Bringing {

    private static final Words WORDS = Words.beside(Bringing.class);

    private Bringing() {}

    /** As in "4 kinds of node, 2 kinds of link, 16 rules"; kinds of which there are none are left out. */
    static String told(List<CareModel> models) {
        return Stream.of(
                        part(models, "nodeTypes", model -> model.nodeTypes().size()),
                        part(models, "linkTypes", model -> model.linkTypes().size()),
                        part(models, "attributes", Bringing::attributes),
                        part(models, "rules", model -> model.rules().size()),
                        part(models, "measures", model -> model.measures().size()),
                        part(models, "templates", model -> model.templates().size()),
                        part(models, "sections", model -> model.reportSections().size()),
                        part(models, "exporters", model -> model.exporters().size()),
                        part(models, "importers", model -> model.importers().size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static int attributes(CareModel model) {
        int own = Stream.concat(model.nodeTypes().stream(), model.linkTypes().stream())
                .mapToInt(type -> type.ownAttributes().size())
                .sum();
        int added = model.additions().stream()
                .mapToInt(addition -> addition instanceof Addition.Attributes more
                        ? more.attributes().size()
                        : 0)
                .sum();
        return own + added + model.commonAttributes().size();
    }

    private static String part(List<CareModel> models, String key, ToIntFunction<CareModel> count) {
        int sum = models.stream().mapToInt(count).sum();
        return sum == 0 ? "" : WORDS.format("brings." + key, sum);
    }
}
