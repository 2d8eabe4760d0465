package org.concordat.desktop.importing.other;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.CareModel;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.importing.Hand;
import org.concordat.desktop.importing.preview.ImportSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that need no questions, from what they are to their one step in the document. */
class OtherFileTest {

    private static final String GRAPH = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <graph edgedefault="directed"><node id="choir"/></graph>
            </graphml>
            """;

    /** Reads a name. */
    private record Names() implements CareModel, Importer {

        @Override
        public String id() {
            return "names";
        }

        @Override
        public String name() {
            return "Names";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<Importer> importers() {
            return List.of(this);
        }

        @Override
        public FileFormat format() {
            return new FileFormat("names.list", "List of names", "For name badges.", ".names.csv");
        }

        @Override
        public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
            var name = new String(in.readAllBytes(), UTF_8);
            if (name.isBlank()) {
                throw new UnreadableFile("It is empty.");
            }
            return Imported.of(
                    List.of(new Node(NodeId.ofText(name), Organisations.PROVIDER, Facts.of(Core.NAME, name))),
                    List.of());
        }
    }

    @TempDir
    private Path folder;

    private final CareModels careModels = CareModels.of(List.of(new Names()));
    private final Hand hand = new Hand();
    private final Document document = new Document(Content.empty("Network", "Overview"));
    private final ImportSession session = new ImportSession(document, careModels.vocabulary(), hand.tasks());

    private Optional<OtherFile> file(String name, String content) throws IOException {
        return OtherFile.of(Files.writeString(folder.resolve(name), content), careModels);
    }

    private void preview(OtherFile file) {
        session.preview(file.kind().reading().of(file.file(), careModels, LocalDate.EPOCH), "From it");
        hand.work();
    }

    @Test
    void aFileOfAPluginIsNamedByIt() throws IOException {
        assertThat(file("x.names.csv", "Choir")).map(f -> f.kind().name()).contains("List of names");
    }

    @Test
    void aGraphFileIsOne() throws IOException {
        assertThat(file("x.graphml", GRAPH)).map(f -> f.kind().name()).contains("Graph files");
    }

    @Test
    void aTableIsNone() throws IOException {
        assertThat(file("x.csv", "Name\nChoir")).isEmpty();
    }

    @Test
    void allKindsAreOffered() {
        assertThat(OtherKind.all(careModels))
                .extracting(OtherKind::name)
                .containsExactly("Graph files", "List of names");
    }

    @Test
    void whatAPluginReadsIsOneStepThatUndoTakesBack() throws IOException {
        var before = document.content();
        preview(file("x.names.csv", "Choir").orElseThrow());
        assertThat(document.network().nodes()).as("before the import").isEmpty();

        session.commit(edit -> edit, intake -> {});
        assertThat(document.network().nodes())
                .extracting(n -> n.get(Core.NAME, ""))
                .containsExactly("Choir");
        document.undo();

        assertThat(document.content()).isEqualTo(before);
    }

    @Test
    void aGraphFileComesIn() throws IOException {
        preview(file("x.graphml", GRAPH).orElseThrow());

        session.commit(edit -> edit, intake -> {});

        assertThat(document.network().node(new NodeId("choir"))).isNotNull();
    }

    @Test
    void aFileThatCannotBeReadIsToldInTheWordsOfThePlugin() throws IOException {
        preview(file("x.names.csv", "").orElseThrow());

        assertThat(session.outcome()).isEmpty();
        assertThat(session.trouble()).contains("x.names.csv cannot be read as \"List of names\": It is empty.");
    }

    @Test
    void aFileThatWasOnlySaidToBeAGraphIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("x.dat"), "no graph");

        preview(new OtherFile(file, OtherKind.graphs()));

        assertThat(session.trouble()).contains("GraphML");
    }
}
