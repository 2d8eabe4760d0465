package org.concordat.core.storage.disk;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;

/** Small documents, told apart by their titles and numbered nodes. */
final class Documents {

    static final ContentReader READER = new ContentReader(Vocabulary.of(List.of()), List.of());

    private static final NodeType PRACTICE = NodeType.placeholder("core.Practice");

    private Documents() {}

    static Content titled(String title) {
        var nodes = IntStream.range(0, 50).mapToObj(Documents::node).toList();
        return new Content(Settings.titled(title), List.of(), nodes, List.of(), List.of(), List.of(), new TreeMap<>());
    }

    static Content empty() {
        return new Content(
                Settings.titled("new"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>());
    }

    private static Node node(int number) {
        return new Node(new NodeId("n%06d".formatted(number)), PRACTICE, Facts.NONE);
    }

    /** An edit that adds the node with this number. */
    static Edit adding(int number) {
        return new AddNode(node(1_000 + number));
    }

    /** How many nodes there are after the edits of a journal were made. */
    static int nodesAfter(Recovered recovered) {
        var document = new Document(recovered.base());
        recovered.edits().forEach(document::apply);
        return document.network().nodes().size();
    }
}
