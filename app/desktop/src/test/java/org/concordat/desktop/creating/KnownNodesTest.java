package org.concordat.desktop.creating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.GeneralPractice.GP_PRACTICE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class KnownNodesTest {

    private static final Node BILBROOK = Node.of(GP_PRACTICE)
            .with(Core.NAME, "Bilbrook Medical Centre")
            .with(Core.EXTERNAL_IDS, Map.of(ExternalIds.ODS, "M83009"));
    private static final Node CODSALL = Node.of(GP_PRACTICE).with(Core.NAME, "Codsall and Bilbrook Surgery");

    private final KnownNodes nodes = KnownNodes.of(new Document(new Content(
                    Settings.titled("known"),
                    List.of(),
                    List.of(CODSALL, BILBROOK),
                    List.of(),
                    List.of(),
                    List.of(),
                    new TreeMap<>()))
            .network());

    private List<Node> find(String text) {
        return nodes.find(text, 10, node -> true);
    }

    @Test
    void whatBeginsWithTheTextComesFirst() {
        assertThat(find("bilb")).containsExactly(BILBROOK, CODSALL);
    }

    @Test
    void wordsMayNameTheTypeAsWell() {
        assertThat(find("gp codsall")).containsExactly(CODSALL);
    }

    @Test
    void aCodeIsEnough() {
        assertThat(find("m83009")).containsExactly(BILBROOK);
    }

    @Test
    void lettersInOrderAreEnoughWhereNoWordFits() {
        assertThat(find("cdsl")).containsExactly(CODSALL);
    }

    @Test
    void nothingTypedMeansNothing() {
        assertThat(find(" ")).isEmpty();
    }
}
