package org.concordat.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.model.CareModel;
import org.junit.jupiter.api.Test;

class BringingTest {

    /** Writes and reads one format. */
    private record Names() implements CareModel, Exporter, Importer {

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
        public List<Exporter> exporters() {
            return List.of(this);
        }

        @Override
        public List<Importer> importers() {
            return List.of(this);
        }

        @Override
        public FileFormat format() {
            return new FileFormat("names.list", "List of names", "For name badges.", ".names");
        }

        @Override
        public void write(Exported what, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Imported read(InputStream in, Importing into) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void whatAPluginWritesAndReadsIsToldBeforeItIsInstalled() {
        assertThat(Bringing.told(List.of(new Names()))).isEqualTo("1 format to export, 1 format to import");
    }
}
