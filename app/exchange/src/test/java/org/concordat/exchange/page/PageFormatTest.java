package org.concordat.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageFormatTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String page(Export export) throws IOException {
        var file = folder.resolve("page.html");
        FileOutput.write(file, out -> new PageFormat().write(export, Profile.UNIVERSAL, out));
        return Files.readString(file);
    }

    private static JsonNode data(String page) {
        var found = DATA.matcher(page);
        assertThat(found.find()).isTrue();
        return JsonMapper.shared().readTree(found.group(1));
    }

    @Test
    void everyElementOfTheViewIsThereWithItsFacts() throws IOException {
        var data = data(page(NastyNetwork.export()));

        assertThat(data.path("nodes")).extracting(n -> n.path("id").asString()).containsExactly("cafe", "twin-1");
        assertThat(data.path("links")).extracting(l -> l.path("id").asString()).containsExactly("l2", "l3");
        assertThat(data.path("nodes").get(0).path("facts").toString()).contains("M85001", "Report 2017, p. 4");
    }

    @Test
    void theDrawingIsOfTheSameElements() throws IOException {
        assertThat(page(NastyNetwork.export())).contains("data-element=\"cafe\"", "data-element=\"l2\"");
    }

    @Test
    void nothingIsAskedOfAnybody() throws IOException {
        var page = page(NastyNetwork.export());
        var addresses = Pattern.compile("(?i)(?:src|href|url|action|import)\\s*[=(]\\s*[\"']?([^\"')\\s>]+)")
                .matcher(page);

        assertThat(addresses.results().map(m -> m.group(1)).filter(a -> !a.startsWith("data:")))
                .isEmpty();
        assertThat(page).contains("default-src 'none'").doesNotContain("fetch(", "XMLHttpRequest", "sendBeacon");
    }

    @Test
    void aHostileNameStaysAName() throws IOException {
        var name = "</script><script>alert(1)</script><!-- \u2028 %DATA%";
        var node = new Node(new NodeId("a"), NastyNetwork.PRACTICE, Facts.of(NastyNetwork.NAME, name));
        var view = new View(new ViewId("v"), "</title><b>", Map.of(node.id(), Box.of(0, 0, 100, 50)), Map.of());
        var network = NetworkSnapshot.of(List.of(node), List.of());

        var page = page(NastyNetwork.export(network, view));

        assertThat(page).doesNotContain("<script>alert");
        assertThat(data(page).path("nodes").get(0).path("name").asString()).isEqualTo(name);
        assertThat(page.split("\"nodes\":", -1)).hasSize(2);
        assertThat(data(page).path("views").get(0).path("name").asString()).isEqualTo("</title><b>");
    }

    @Test
    void equalNetworksGiveEqualPages() throws IOException {
        assertThat(page(NastyNetwork.export())).isEqualTo(page(NastyNetwork.export()));
    }

    @Test
    void withoutAViewThereIsNothingToShow() {
        assertThatThrownBy(() -> page(NastyNetwork.export(NastyNetwork.NETWORK, null)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("view");
    }
}
