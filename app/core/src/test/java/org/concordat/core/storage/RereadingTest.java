package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Node;
import org.concordat.core.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RereadingTest {

    private static final int STEPS = 60;
    private static final ContentReader EMPTY = new ContentReader(Vocabulary.of(List.of()), List.of());

    private final Rereading knowing = new Rereading(EMPTY, SampleCareModel.reader());
    private final Rereading ignorant = new Rereading(SampleCareModel.reader(), EMPTY);
    private Random random = new Random(0);
    private RandomContent contents = new RandomContent(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothingOfTheDocumentChangesWhenItsCareModelGoes(long seed) throws Exception {
        var document = edited(seed);

        assertThat(text(ignorant.of(document).document())).isEqualTo(text(document));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyStepCanStillBeTakenBackAndMadeAgain(long seed) throws Exception {
        var document = edited(seed);
        var other = ignorant.of(document).document();

        for (int step = document.stepsDone() - 1; step >= 0; step--) {
            document.goTo(step);
            other.goTo(step);
            assertThat(text(other)).as("step %d", step).isEqualTo(text(document));
        }
        document.goTo(document.steps().size());
        other.goTo(other.steps().size());
        assertThat(text(other)).isEqualTo(text(document));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void allIsKnownAgainWhenTheCareModelComesBack(long seed) throws Exception {
        var document = edited(seed);
        var back = knowing.of(ignorant.of(document).document()).document();

        assertThat(back.edits()).isEqualTo(document.edits());
        assertThat(List.copyOf(back.network().nodes()))
                .containsExactlyInAnyOrderElementsOf(document.network().nodes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatWasDoneSinceTheLastSaveStillCounts(long seed) throws Exception {
        var document = edited(seed);
        document.markSaved();
        var saved = ignorant.of(document).document();
        document.undo();
        var changed = ignorant.of(document).document();

        assertThat(List.of(saved.isDirty(), changed.isDirty())).containsExactly(false, true);
    }

    /** A document in which much was done, and some of that taken back. */
    private Document edited(long seed) throws UnusableFileException {
        random = new Random(seed);
        contents = new RandomContent((int) seed);
        // As it is in a file, so that it is what a reader makes of it.
        var document = new Document(SampleCareModel.reader()
                .read("test", new ContentWriter().write(contents.content()))
                .content());
        for (int i = 0; i < STEPS; i++) {
            document.apply(edit(document));
        }
        document.goTo(STEPS - 5);
        return document;
    }

    private Node newcomer(Document document) {
        var node = contents.node();
        while (document.network().node(node.id()) != null) {
            node = contents.node();
        }
        return node;
    }

    private Edit edit(Document document) {
        var nodes = new ArrayList<>(document.network().nodes());
        var links = new ArrayList<>(document.network().links());
        if (nodes.size() < 3 || random.nextInt(4) == 0) {
            return new AddNode(newcomer(document));
        }
        var node = nodes.get(random.nextInt(nodes.size()));
        if (links.isEmpty() || random.nextInt(4) == 0) {
            return new AddLink(contents.link(List.of(node)));
        }
        var link = links.get(random.nextInt(links.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new RemoveNode(node);
            case 1 -> new RemoveLink(link);
            case 2 -> new ChangeLink(link, link.with(contents.facts()));
            case 3 ->
                document.views().stream()
                        .findFirst()
                        .<Edit>map(view -> new PlaceNode(view.id(), node.id(), view.box(node.id()), contents.box()))
                        .orElseGet(() -> new AddNode(contents.node()));
            default -> new ChangeNode(node, node.with(contents.facts()));
        };
    }

    private static String text(Document document) {
        return new String(new ContentWriter().write(document.content()), StandardCharsets.UTF_8);
    }
}
