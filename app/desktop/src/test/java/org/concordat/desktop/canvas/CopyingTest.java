package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.core.document.Content;
import org.concordat.diagram.drawing.Drawing;
import org.junit.jupiter.api.Test;

class CopyingTest {

    private final Sketch sketch = new Sketch();
    private final Copying copying = new Copying(sketch.document, sketch.view.id());
    private final Clipboard clipboard = new Clipboard("test");
    private final Clip clip = new SystemClip(clipboard, Sketch.CARE_MODELS);

    private List<NodeId> paste(ElementId... elements) {
        assertThat(put(copying.copy(List.of(elements)))).isTrue();
        var paste = copying.paste(clip.get().orElseThrow(), 20, 30);
        sketch.document.apply(paste.edit());
        return paste.nodes();
    }

    private Node pasted(List<NodeId> nodes, String name) {
        return nodes.stream()
                .map(id -> Objects.requireNonNull(sketch.document.network().node(id)))
                .filter(node -> node.get(Core.NAME, "").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pastedNodesHaveTheirOwnIds() {
        assertThat(paste(sketch.group.id())).doesNotContain(sketch.group.id()).hasSize(1);
    }

    @Test
    void aPasteIsOneStep() {
        paste(sketch.group.id(), sketch.contract.id());

        assertThat(sketch.steps()).containsExactly("paste 2 elements");
    }

    @Test
    void linksAmongTheCopiedComeAlong() {
        var nodes = paste(sketch.group.id(), sketch.contract.id());

        var links =
                sketch.document.network().linksFrom(pasted(nodes, "Modality").id());
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo(ContractLinks.PARTY_TO);
            assertThat(link.to()).isEqualTo(pasted(nodes, "MCP contract").id());
        });
    }

    @Test
    void linksToWhatWasNotCopiedStayBehind() {
        var nodes = paste(sketch.group.id());

        assertThat(sketch.document.network().linksFrom(nodes.get(0))).isEmpty();
    }

    @Test
    void boxesAndBendsAreShifted() {
        var bends = List.of(new Bend(300, 10));
        sketch.document.apply(new BendLink(sketch.view.id(), sketch.holds.id(), List.of(), bends));

        var group = pasted(paste(sketch.group.id(), sketch.contract.id()), "Modality");

        assertThat(sketch.box(group.id()))
                .isEqualTo(sketch.box(sketch.group.id()).at(70, 90));
        var link = sketch.document.network().linksFrom(group.id()).get(0);
        assertThat(sketch.document.bends(sketch.view.id(), link.id())).containsExactly(new Bend(320, 40));
    }

    @Test
    void referencesAmongTheCopiedFollowThem() {
        var under = sketch.holds.with(ContractLinks.UNDER_CONTRACT, sketch.contract.id());
        sketch.document.apply(new ChangeLink(sketch.holds, under));

        var nodes = paste(sketch.group.id(), sketch.contract.id());

        var link = sketch.document
                .network()
                .linksFrom(pasted(nodes, "Modality").id())
                .get(0);
        assertThat(link.get(ContractLinks.UNDER_CONTRACT))
                .isEqualTo(pasted(nodes, "MCP contract").id());
    }

    private void closePartnership() {
        sketch.document.apply(
                new CloseGroup(sketch.view.id(), sketch.partnership.id(), Set.of(sketch.group.id()), Set.of()));
    }

    @Test
    void aClosedGroupComesWithWhatItHidesAndIsClosed() {
        closePartnership();

        var seen = paste(sketch.partnership.id());

        var hidden = sketch.document.folding(sketch.view.id()).hiddenIn(seen.get(0));
        assertThat(pasted(hidden, "Modality")).isNotEqualTo(sketch.group);
        assertThat(seen).hasSize(1);
    }

    @Test
    void linksOutOfAClosedGroupComeAlongIfBothEndsDo() {
        closePartnership();

        paste(sketch.partnership.id(), sketch.contract.id());

        assertThat(sketch.document.network().links(ContractLinks.PARTY_TO)).hasSize(2);
    }

    @Test
    void otherProgramsGetATableOfTheNodes() throws Exception {
        put(copying.copy(List.of(sketch.group.id(), sketch.contract.id())));

        assertThat(String.valueOf(clipboard.getData(DataFlavor.stringFlavor)).lines())
                .first()
                .isEqualTo("Name\tType\tODS code");
        assertThat(String.valueOf(clipboard.getData(DataFlavor.stringFlavor))
                        .lines()
                        .skip(1))
                .extracting(line -> line.split("\t")[0])
                .containsExactly("Modality", "MCP contract");
    }

    @Test
    void programsForPicturesGetOneOfWhatIsSelected() throws Exception {
        put(copying.copy(List.of(sketch.contract.id())));

        var image = (BufferedImage) clipboard.getData(DataFlavor.imageFlavor);
        var box = Objects.requireNonNull(sketch.document.box(sketch.view.id(), sketch.contract.id()));
        assertThat(image.getWidth()).isBetween((int) (2 * box.width()), (int) (2 * box.width()) + 200);
        assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void programsForDrawingsGetTheSelectedNodesAsSvg() throws Exception {
        put(copying.copy(List.of(sketch.contract.id())));

        try (var stream = (InputStream) clipboard.getData(CopiedPicture.SVG)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("data-element=\"" + sketch.contract.id().value() + "\"")
                    .doesNotContain("data-element=\"" + sketch.group.id().value() + "\"");
        }
    }

    @Test
    void aPictureAloneIsNothingToPasteAsElements() {
        clip.put(depicting().whole());

        assertThat(clip.get()).isEmpty();
        assertThat(clipboard.isDataFlavorAvailable(DataFlavor.imageFlavor)).isTrue();
        assertThat(clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)).isFalse();
    }

    private Depicting depicting() {
        var drawing = new Drawing(sketch.document.network(), sketch.view, Sketch.CARE_MODELS);
        return new Depicting(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, drawing);
    }

    private boolean put(Content copy) {
        return clip.put(copy, depicting().of(copy.views().get(0)));
    }

    @Test
    void noFlavourIsHandedOverBySerialisation() {
        assertThat(new Copied(new byte[0], List.of(), depicting().whole()).getTransferDataFlavors())
                .allMatch(flavour -> flavour.equals(DataFlavor.stringFlavor)
                        || flavour.equals(DataFlavor.imageFlavor)
                        || flavour.getRepresentationClass() == InputStream.class);
    }

    @Test
    void textFromElsewhereIsNothingToPaste() {
        clipboard.setContents(new StringSelection("Modality"), null);

        assertThat(clip.get()).isEmpty();
    }

    @Test
    void rubbishInOurOwnFlavourIsNothingToPaste() {
        clipboard.setContents(new Foreign("[}"), null);

        assertThat(clip.get()).isEmpty();
    }

    @Test
    void tooMuchIsNotCopied() {
        var many = IntStream.range(0, 20_001)
                .mapToObj(i -> Node.of(sketch.group.type()))
                .collect(Collectors.toList());
        var empty = copying.copy(List.of());
        var content = new Content(
                empty.settings(), List.of(), many, List.of(), empty.views(), List.of(), empty.otherSections());

        assertThat(put(content)).isFalse();
    }

    /** What another process claims to be ours. */
    private record Foreign(String text) implements Transferable {

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {Copied.FLAVOR};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(Copied.FLAVOR);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
