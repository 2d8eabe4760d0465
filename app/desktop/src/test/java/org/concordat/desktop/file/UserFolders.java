package org.concordat.desktop.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;

/** A user's folders: one for documents, and one for backups and journals; and what the user does. */
record UserFolders(Path folder) {

    Workspace workspace() {
        return new Workspace(Plugins.none(), new StateDirectory(folder.resolve("state")));
    }

    Opening opening() {
        return new Opening(workspace());
    }

    Path path() {
        return folder.resolve("a.concordat.json");
    }

    /** Writes a network of this title to the file, as another program would. */
    void write(String title) throws IOException {
        Files.write(path(), workspace().canonical(Content.empty(title, "All")));
    }

    String title() throws Exception {
        return workspace().read(path()).content().settings().title();
    }

    /** How many files the journals are made of. */
    long journals() throws IOException {
        var journals = folder.resolve("state").resolve("journals");
        if (!Files.exists(journals)) {
            return 0;
        }
        try (var files = Files.walk(journals)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    static void addNode(OpenFile file, String id) {
        file.document().apply(new AddNode(new Node(new NodeId(id), NodeType.placeholder("x.clinic"), Facts.NONE)));
    }

    static int nodes(OpenFile file) {
        return file.document().network().nodes().size();
    }
}
