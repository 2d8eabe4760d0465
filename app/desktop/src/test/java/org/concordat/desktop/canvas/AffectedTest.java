package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.core.Contracts;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Look;
import org.concordat.diagram.folding.SeenNetwork;
import org.junit.jupiter.api.Test;

class AffectedTest {

    private final Sketch sketch = new Sketch();
    private final Steps steps = new Steps(sketch.document, sketch.view.id());

    private Affected by(Edit edit) {
        return Affected.by(edit, new SeenNetwork(sketch.document.network(), Folding.NONE, Look.PLAIN));
    }

    @Test
    void aNodeTakesItsLinksAlong() {
        assertThat(by(steps.move(List.of(sketch.group.id()), 10, 0)).elements())
                .containsExactlyInAnyOrder(sketch.group.id(), sketch.holds.id());
    }

    @Test
    void theNodesOfALinkStayAsTheyAre() {
        assertThat(by(steps.bend(sketch.holds.id(), List.of())).elements()).containsExactly(sketch.holds.id());
    }

    @Test
    void whatIsRemovedIsNotShown() {
        var edit = new RemoveLink(sketch.holds);
        sketch.document.apply(edit);

        assertThat(by(edit).elements()).isEmpty();
    }

    @Test
    void veryManyAreNotNamedWithTheirLinks() {
        var nodes = IntStream.range(0, Affected.MOST + 1)
                .mapToObj(i -> sketch.draw(Contracts.CONTRACT, "c" + i, Box.of(i * 10, 0, 10, 10))
                        .id())
                .toList();

        assertThat(by(steps.move(nodes, 10, 0)).many()).isTrue();
        assertThat(by(steps.move(nodes.subList(0, 20), 10, 0)).many()).isFalse();
    }
}
