package org.concordat.desktop.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.pack.Descriptor;
import org.concordat.core.plugin.pack.Pack;

/** What a user should know before plugins are installed. */
record InstallQuestion(List<Pack> packs, List<InstalledPlugin> installed) {

    private static final Words WORDS = Words.beside(InstallQuestion.class);

    String title() {
        return packs.size() == 1
                ? WORDS.format(
                        "ask.install",
                        packs.get(0).descriptor().id(),
                        packs.get(0).descriptor().version())
                : WORDS.format("ask.installAll", packs.size());
    }

    String more() {
        return packs.stream().map(pack -> about(pack.descriptor())).collect(Collectors.joining("\n\n")) + "\n\n"
                + WORDS.get(packs.stream().anyMatch(Pack::holdsCode) ? "ask.trust" : "ask.data");
    }

    private String about(Descriptor plugin) {
        var lines = new ArrayList<String>();
        if (packs.size() > 1) {
            lines.add(plugin.id() + ' ' + plugin.version());
        }
        if (!plugin.description().isEmpty()) {
            lines.add(plugin.description());
        }
        lines.add(WORDS.format("ask.from", known(plugin.provider()), known(plugin.licence())));
        installed.stream()
                .filter(here -> here.id().equals(plugin.id()))
                .findFirst()
                .map(here -> WORDS.format("ask.replaces", here.version()))
                .ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static String known(String text) {
        return text.isEmpty() ? WORDS.get("unknown") : text;
    }
}
