package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Migration;
import org.concordat.api.model.MigrationStep.AttributeRenamed;
import org.concordat.api.model.MigrationStep.AttributeScaled;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class LiveMigrationTest {

    private static final Migration MIGRATION = Migration.to(
            "1.1.0",
            new AttributeScaled("pcn.size", new BigDecimal("1000")),
            new AttributeRenamed("pcn.size", "pcn.listSize"));

    private final ContentReader old = MigrationTest.reader(MigrationTest.model("1.0.0"));
    private final ContentReader now = MigrationTest.reader(MigrationTest.model("1.1.0", MIGRATION));
    private final ContentReader none = MigrationTest.reader();

    @Test
    void aNewDocumentIsBroughtForwardWhenItsPluginIsUpdated() throws Exception {
        assertThat(text(new Rereading(old, now).of(edited()).document())).contains("\"pcn.listSize\": 7000");
    }

    @Test
    void everyStepOfTheHistoryIsBroughtForwardAlike() throws Exception {
        var document = edited();
        var other = new Rereading(old, now).of(document).document();

        for (int step : new int[] {2, 1, 0, 1, 2, 3}) {
            document.goTo(step);
            other.goTo(step);
            assertThat(text(other)).as("step %d", step).isEqualTo(forward(document));
        }
    }

    @Test
    void anotherUpdateDoesNotBringItForwardAgain() throws Exception {
        var once = new Rereading(old, now).of(edited()).document();

        assertThat(text(new Rereading(now, now).of(once).document())).isEqualTo(text(once));
    }

    @Test
    void aPluginThatGoesAndComesBackNewerFindsWhatItWrote() throws Exception {
        var without = new Rereading(old, none).of(edited()).document();

        assertThat(text(new Rereading(none, now).of(without).document())).contains("\"pcn.listSize\": 7000");
    }

    @Test
    void aPluginThatWentBackDoesNotBringItForwardTwice() throws Exception {
        var once = new Rereading(old, now).of(edited()).document();
        var back = new Rereading(now, old).of(once).document();

        assertThat(text(new Rereading(old, now).of(back).document())).isEqualTo(text(once));
    }

    /** What a file of the document as it is becomes. */
    private String forward(Document document) throws Exception {
        var file = new ContentWriter().write(old.noting(document.content()));
        return new String(new ContentWriter().write(now.read("test", file).content()), StandardCharsets.UTF_8);
    }

    private static Document edited() {
        var document = new Document(Content.empty("t", "V"));
        var node = node("a", "5");
        document.apply(new AddNode(node));
        document.apply(new ChangeNode(node, node("a", "7")));
        document.apply(new AddNode(node("b", "\"few\"")));
        document.apply(new RemoveNode(node("b", "\"few\"")));
        document.undo();
        return document;
    }

    private static Node node(String id, String size) {
        return new Node(
                new NodeId(id), NodeType.placeholder("pcn.Hub"), Facts.NONE.withRaw("pcn.size", new Unread(size, "")));
    }

    private static String text(Document document) {
        return new String(new ContentWriter().write(document.content()), StandardCharsets.UTF_8);
    }
}
