package org.concordat.desktop.window;

import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.disposeAll;
import static org.concordat.desktop.OpenWindows.frame;
import static org.concordat.desktop.OpenWindows.until;
import static org.concordat.desktop.OpenWindows.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.plugins.MissingBanner;
import org.concordat.desktop.plugins.PluginsDialog.Begin;
import org.concordat.desktop.welcome.Offer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that another version of a plugin wrote than the one that is installed while it is open. */
class WhatChangesIT {

    private static final String NETWORK = """
            {"concordat": 1, "title": "Network", "careModels": [{"id": "demo", "version": "%s"}],
            "nodes": [{"id": "n1", "type": "demo.Thing", "name": "One thing", "facts": {"demo.size": 5}}], "links": [],
            "views": [{"id": "v1", "name": "Overview", "boxes": [{"node": "n1", "x": 0, "y": 0, "w": 160, "h": 60}]}]}
            """;
    private static final String PLUGIN = """
            {"formatVersion": 1, "id": "demo", "name": "Demonstration", "version": "1.2.0", "description": "For tests",
            "nodeTypes": [{"id": "Thing", "label": "Thing", "help": "A thing.",
              "attributes": [{"id": "listSize", "label": "List size", "kind": "whole"}]}],
            "changes": {"1.2.0": "Sizes are lists."},
            "migrations": [{"version": "1.2.0", "steps": [{"attribute": "size", "renamed": "listSize"}]}]}
            """;

    @TempDir
    private Path folder;

    private void open(String version) throws Exception {
        var file = Files.writeString(folder.resolve("network.concordat.json"), NETWORK.formatted(version));
        var plugin = folder.resolve("demo.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(plugin))) {
            zip.putNextEntry(new ZipEntry("care-model.json"));
            zip.write(PLUGIN.getBytes(StandardCharsets.UTF_8));
        }
        var state = new StateDirectory(folder.resolve("state"));
        var host = PluginHost.start(folder.resolve("none"), new PluginStore(folder.resolve("store")));
        var storage = new Storage(new Workspace(host, state), state);
        var windows = OnEventThread.get(() ->
                new Windows(storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), () -> {}));
        OnEventThread.run(() -> windows.start(List.of(file)));
        until(() -> strip("Find it\u2026").isPresent());
        SwingUtilities.invokeLater(() -> windows.plugins(frame(), new Begin(List.of(plugin), "")));
        press("Install");
        until(() -> button("Remove").isPresent());
        press("Close");
        until(() -> dialogs().findAny().isEmpty());
        until(() -> strip("What changes?").isPresent());
        SwingUtilities.invokeLater(() -> strip("What changes?").orElseThrow().doClick());
    }

    @AfterEach
    void closeAll() throws Exception {
        disposeAll();
    }

    @Test
    void whatAnOlderVersionWroteIsBroughtForwardAndListed() throws Exception {
        open("1.0.0");

        until(() -> isSaid("1 value was brought forward from Demonstration 1.0.0 to 1.2.0."));
        until(() -> isSaid("1 value of \u201cdemo.size\u201d now stands under \u201cList size\u201d."));
        until(() -> isSaid("New in 1.2.0: Sizes are lists."));
    }

    @Test
    void whatOnlyANewerVersionKnowsIsCountedWithTheWayToIt() throws Exception {
        open("2.0.0");

        until(() -> isSaid("demo.size (once)"));
        press("Find it\u2026");
        until(() -> button("Add a repository\u2026").isPresent());
    }

    private static Optional<JButton> strip(String text) {
        return within(frame(), MissingBanner.class)
                .flatMap(banner -> within(banner, JButton.class))
                .filter(button -> text.equals(button.getText()) && button.isShowing())
                .findFirst();
    }

    private static void press(String text) throws Exception {
        until(() -> button(text).isPresent());
        SwingUtilities.invokeLater(() -> button(text).orElseThrow().doClick());
        OnEventThread.run(() -> {});
    }

    private static Optional<JButton> button(String text) {
        var open = dialogs().toList();
        return open.isEmpty()
                ? Optional.empty()
                : within(open.get(open.size() - 1), JButton.class)
                        .filter(button -> text.equals(button.getText()) && button.isShowing() && button.isEnabled())
                        .findFirst();
    }

    private static boolean isSaid(String text) {
        return dialogs().flatMap(WhatChangesIT::texts).anyMatch(said -> said.contains(text));
    }

    private static Stream<String> texts(java.awt.Container dialog) {
        return within(dialog, JTextComponent.class).map(JTextComponent::getText);
    }
}
