package org.concordat.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.exchange.contributed.Panels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which importer a file is for. */
class ImportersTest {

    @TempDir
    private Path folder;

    private static Importer ending(String name, String extension) {
        return Panels.importer(Panels.format(name, extension), (in, into) -> Imported.of(List.of(), List.of()));
    }

    /** Knows its files by how they begin. */
    private static final Importer LOOKING = new Importer() {
        @Override
        public FileFormat format() {
            return Panels.format("looking", ".look");
        }

        @Override
        public boolean recognises(String file, byte[] start) {
            return new String(start, StandardCharsets.UTF_8).startsWith("PANELS");
        }

        @Override
        public Imported read(InputStream in, Importing into) {
            return Imported.of(List.of(), List.of());
        }
    };

    private Optional<String> chosen(String file, String content, Importer... importers) throws IOException {
        var all = new Panels(List.of(), List.of(importers)).installed();
        return Importers.of(all)
                .of(Files.writeString(folder.resolve(file), content))
                .map(importer -> importer.format().id());
    }

    @Test
    void aFileIsForWhomItsNameSays() throws IOException {
        assertThat(chosen("x.Panels", "", ending("list", ".panels"))).contains("panels.list");
        assertThat(chosen("x.other", "", ending("list", ".panels"))).isEmpty();
    }

    @Test
    void whatConcordatReadsItReadsItself() throws IOException {
        for (var own : List.of(".csv", ".xlsx", ".graphml", ".json", ".concordat.json")) {
            var claimed = own.equals(".concordat.json") ? ".json" : own;
            assertThat(chosen("x" + own, "", ending("list", claimed))).as(own).isEmpty();
        }
    }

    @Test
    void aPluginThatNamesMoreOfTheEndGoesFirst() throws IOException {
        assertThat(chosen("x.panels.csv", "", ending("any", ".any"), ending("list", ".panels.csv")))
                .contains("panels.list");
        assertThat(chosen("x.old.panels", "", ending("list", ".panels"), ending("old", ".old.panels")))
                .contains("panels.old");
    }

    @Test
    void anImporterMayKnowAFileByItsBeginning() throws IOException {
        assertThat(chosen("x.dat", "PANELS 1", LOOKING)).contains("panels.looking");
        assertThat(chosen("x.look", "other", LOOKING)).isEmpty();
        assertThat(chosen("x.csv", "PANELS 1", LOOKING)).as("a table").isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsForNobody() throws IOException {
        var all = new Panels(List.of(), List.of(ending("list", ".panels"))).installed();

        assertThat(Importers.of(all).of(folder.resolve("x.panels"))).isEmpty();
    }
}
