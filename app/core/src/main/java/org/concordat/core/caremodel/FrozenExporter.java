package org.concordat.core.caremodel;

import java.io.IOException;
import java.io.OutputStream;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;

/** An exporter whose format was asked for once. */
record FrozenExporter(FileFormat format, Exporter code) implements Exporter {

    static Exporter of(Exporter exporter) {
        return new FrozenExporter(exporter.format(), exporter);
    }

    @Override
    public void write(Exported what, OutputStream out) throws IOException {
        code.write(what, out);
    }
}
