package org.concordat.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.edit.AddNode;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class MissingBannerTest {

    private final DemoPlugin.Demo demo = new DemoPlugin.Demo();

    @Test
    void aMissingCareModelIsNamedWithItsVersion() {
        assertThat(MissingBanner.told(CareModels.of(List.of()), using("1.0.0")))
                .singleElement()
                .asString()
                .contains("not here: demo 1.0.0");
    }

    @Test
    void anOlderFileNeedsNoWord() {
        assertThat(MissingBanner.told(CareModels.of(List.of(demo)), using("0.9.0")))
                .isEmpty();
    }

    @Test
    void aFileOfANewerCareModelSaysSo() {
        assertThat(MissingBanner.told(CareModels.of(List.of(demo)), using("1.2.0")))
                .singleElement()
                .asString()
                .contains("newer care models", "demo 1.2.0");
    }

    private Content using(String version) {
        var document = new Document(
                Content.empty("Network", "Overview").withCareModels(List.of(new CareModelUse("demo", version))));
        document.apply(new AddNode(Node.of(demo.nodeTypes().get(0))));
        return document.content();
    }
}
