package org.concordat.desktop.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Element;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.ModelVersions;
import org.concordat.core.storage.Brought;

/** What it means for a network that other versions of care models wrote it than those that are here, in words. */
final class WhatChanges {

    private static final Words WORDS = Words.beside(WhatChanges.class);

    /** What a person reads of a list in a dialog. */
    private static final int MOST = 20;

    private final CareModels here;
    private final List<Brought> brought;

    /** @param brought what older versions wrote */
    WhatChanges(CareModels here, List<Brought> brought) {
        this.here = here;
        this.brought = brought.stream().filter(this::matters).toList();
    }

    /** Whether there is anything to tell: a value that has changed, or news of the care model. */
    private boolean matters(Brought one) {
        return one.isFelt() || !news(one).isEmpty();
    }

    /** What older versions wrote, of which there is something to tell. */
    List<Brought> brought() {
        return brought;
    }

    /** The care models that a content uses in later versions than those that are here. */
    static List<CareModelUse> newer(CareModels here, Content content) {
        return here.uses(content).stream()
                .filter(use -> here.find(use.id())
                        .filter(model -> ModelVersions.isNewer(use.version(), model.version()))
                        .isPresent())
                .toList();
    }

    /** All of it, a line each. */
    List<String> lines(Content content) {
        var lines = new ArrayList<String>();
        for (var one : brought) {
            lines.add(one.told());
            one.lines(here.vocabulary()).forEach(line -> lines.add(WORDS.format("changes.item", line)));
            news(one).forEach((version, text) -> lines.add(WORDS.format("changes.news", version, text)));
        }
        for (var use : newer(here, content)) {
            var version = here.find(use.id()).map(CareModel::version).orElse("");
            var unknown = unknown(content, use.id() + ".");
            lines.add(WORDS.format(
                    unknown.isEmpty() ? "changes.newer.none" : "changes.newer", name(use), use.version(), version));
            unknown.entrySet().stream()
                    .limit(MOST)
                    .forEach(one -> lines.add(WORDS.format("changes.unknown", one.getKey(), one.getValue())));
            if (unknown.size() > MOST) {
                lines.add(WORDS.format("changes.more", unknown.size() - MOST));
            }
        }
        return lines;
    }

    private String name(CareModelUse use) {
        return here.find(use.id()).map(CareModel::name).orElse(use.id());
    }

    /** What is new since the version that wrote the network, by version. */
    private Map<String, String> news(Brought one) {
        var news = new TreeMap<String, String>(ModelVersions::compare);
        here.find(one.id()).map(CareModel::changes).orElse(Map.of()).forEach((version, text) -> {
            if (ModelVersions.isNewer(version, one.from()) && !ModelVersions.isNewer(version, one.to())) {
                news.put(version, text);
            }
        });
        return news;
    }

    /** How often what only a later version knows stands in a content, by its id. */
    private Map<String, Integer> unknown(Content content, String prefix) {
        var counts = new TreeMap<String, Integer>();
        Stream.<Element>concat(content.nodes().stream(), content.links().stream())
                .forEach(element -> {
                    if (element.type().isPlaceholder() && element.type().id().startsWith(prefix)) {
                        counts.merge(element.type().id(), 1, Integer::sum);
                    }
                    element.facts().forEach((id, value) -> {
                        if (id.startsWith(prefix) && (value instanceof Unread || isUnknownChoice(id, value))) {
                            counts.merge(value instanceof String choice ? id + ": " + choice : id, 1, Integer::sum);
                        }
                    });
                });
        return counts;
    }

    private boolean isUnknownChoice(String attribute, Object value) {
        return value instanceof String choice
                && here.vocabulary()
                        .attribute(attribute)
                        .map(a -> here.vocabulary().choicesOf(a))
                        .filter(choices -> !choices.isEmpty())
                        .filter(choices -> choices.stream().noneMatch(c -> c.id().equals(choice)))
                        .isPresent();
    }
}
