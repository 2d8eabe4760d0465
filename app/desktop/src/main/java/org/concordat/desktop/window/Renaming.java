package org.concordat.desktop.window;

import org.concordat.api.core.Core;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.dialog.Dialogs;

/** Gives what is selected another name: over its box where the view at the front shows it, else in a dialog. */
record Renaming(Workbench bench) {

    private static final Words WORDS = Words.beside(Renaming.class);

    void rename() {
        if (bench.views().hasSelected()) {
            bench.onCanvas(canvas -> canvas.rename()).run();
        } else {
            bench.desk().selection().get().stream()
                    .filter(NodeId.class::isInstance)
                    .findFirst()
                    .flatMap(id -> bench.desk().network().find((NodeId) id))
                    .ifPresent(this::ask);
        }
    }

    private void ask(Node node) {
        var before = node.get(Core.NAME, "");
        Dialogs.ask(bench.dock(), WORDS.get("rename.ask"), before)
                .filter(name -> !name.equals(before))
                .ifPresent(name -> bench.desk()
                        .apply(Group.of(WORDS.get("rename.step"), new ChangeNode(node, node.with(Core.NAME, name)))));
    }
}
