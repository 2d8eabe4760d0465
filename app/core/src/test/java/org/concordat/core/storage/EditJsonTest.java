package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.ChangeSettings;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.network.Settings;
import org.concordat.api.view.ViewId;
import org.junit.jupiter.api.Test;

class EditJsonTest {

    private static final int EDITS = 300;

    private final EditJson json = new EditJson(SampleCareModel.reader());

    @Test
    void everyKindOfEditIsReadAsItWasWritten() throws Exception {
        for (int seed = 0; seed < EDITS; seed++) {
            for (var edit : edits(new RandomContent(seed), seed)) {
                assertThat(json.read(json.write(edit)))
                        .as("seed %d, %s", seed, edit)
                        .isEqualTo(edit);
            }
        }
    }

    @Test
    void everyKindOfEditIsTried() {
        var kinds = edits(new RandomContent(0), 0).stream().map(EditKind::of).distinct();
        assertThat(kinds).containsExactlyInAnyOrder(EditKind.values());
    }

    @Test
    void bytesThatAreNoEditAreRefused() {
        assertThatThrownBy(() -> json.read(Sample.bytes("{\"edit\": \"explode\"}")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("explode");
    }

    @Test
    void corruptedEditsAreReadOrRefused() {
        var random = new Random(3);
        for (int i = 0; i < EDITS; i++) {
            for (var edit : edits(new RandomContent(i), i)) {
                var bytes = json.write(edit);
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                assertReadOrRefused(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                assertReadOrRefused(bytes);
            }
        }
    }

    private void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(json.read(bytes)).isNotNull();
        } catch (UnusableFileException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static List<Edit> edits(RandomContent random, int seed) {
        var node = random.node();
        var after = node.with(random.facts());
        var link = random.link(List.of(node));
        var view = random.view("v" + seed, List.of(node), List.of(link));
        var id = new ViewId("v1");
        var settings = random.content().settings();
        var edits = new ArrayList<Edit>(List.of(
                new AddNode(node),
                new RemoveNode(node),
                new ChangeNode(node, after),
                new AddLink(link),
                new RemoveLink(link),
                new ChangeLink(link, link.with(random.facts())),
                new AddView(view),
                new RemoveView(view),
                new RenameView(id, random.text(), random.text()),
                new PlaceNode(id, node.id(), null, random.box()),
                new PlaceNode(id, node.id(), random.box(), random.box()),
                new PlaceNode(id, node.id(), random.box(), null),
                new BendLink(id, link.id(), List.of(), random.bends()),
                new CloseGroup(id, node.id(), Set.of(link.from(), random.node().id()), Set.of()),
                new CloseGroup(id, node.id(), Set.of(), Set.of(random.node().id())),
                new ChangeLook(id, random.look(), random.look()),
                new ChangeSettings(settings, Settings.titled(random.text()))));
        edits.add(new Group(random.text(), List.copyOf(edits)));
        edits.add(new Group("", List.of(new Group("inner", List.of()))));
        return edits;
    }
}
