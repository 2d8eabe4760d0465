package org.concordat.exchange.contributed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.gate.PluginFailure;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;

/** What a plugin writes. What of the network does not arrive, only the plugin knows. */
public final class ContributedFormat implements Format {

    private static final Words WORDS = Words.beside(ContributedFormat.class);

    private final Exporter exporter;

    private ContributedFormat(Exporter exporter) {
        this.exporter = exporter;
    }

    /** All that these care models write, in their order. */
    public static List<Format> all(CareModels careModels) {
        return careModels.exporters().stream()
                .<Format>map(ContributedFormat::new)
                .toList();
    }

    @Override
    public Listing listing() {
        var format = exporter.format();
        return new Listing(format.id(), format.name(), format.purpose(), format.extension());
    }

    @Override
    public boolean knowsItsLosses() {
        return false;
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        var what = new Exported(
                export.title(),
                export.network(),
                export.view(),
                export.day(),
                export.thresholds(),
                export.careModels().vocabulary());
        output.file(out -> write(what, out));
    }

    private void write(Exported what, OutputStream out) throws IOException {
        var counted = new Counted(out);
        try {
            exporter.write(what, counted);
        } catch (PluginFailure e) {
            throw new ExportException(WORDS.format("export.failed", String.valueOf(e.getMessage())));
        }
        if (counted.isEmpty) {
            throw new ExportException(WORDS.format("export.nothing", name()));
        }
    }

    /** Knows whether anything was written. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private boolean isEmpty = true;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            isEmpty = false;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            isEmpty &= length == 0;
        }
    }
}
