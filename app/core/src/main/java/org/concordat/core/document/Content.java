package org.concordat.core.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.View;

/**
 * All that a file holds, as values: what is read from disk, written to it, and compared. Immutable.
 *
 * @param careModels the care models that the file says it uses
 * @param setAside what was in the file but could not be read
 * @param otherSections sections of the file that this version does not know, as JSON text by name
 */
public record Content(
        Settings settings,
        List<CareModelUse> careModels,
        List<Node> nodes,
        List<Link> links,
        List<View> views,
        List<SetAside> setAside,
        SortedMap<String, String> otherSections) {

    public Content {
        careModels = List.copyOf(careModels);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        views = List.copyOf(views);
        setAside = List.copyOf(setAside);
        otherSections = Collections.unmodifiableSortedMap(new TreeMap<>(otherSections));
    }

    /** A new document with one empty view. */
    public static Content empty(String title, String viewName) {
        return new Content(
                Settings.titled(title),
                List.of(),
                List.of(),
                List.of(),
                List.of(View.empty(viewName)),
                List.of(),
                new TreeMap<>());
    }

    /** The same content with other settings. */
    public Content with(Settings newSettings) {
        return new Content(newSettings, careModels, nodes, links, views, setAside, otherSections);
    }

    /** The same content with another list of care models in its header. */
    public Content withCareModels(List<CareModelUse> uses) {
        return new Content(settings, uses, nodes, links, views, setAside, otherSections);
    }
}
