package org.concordat.core.plugin.gate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.vocabulary.Words;

/** An exporter behind a gate. A full disk is no fault of the plugin. */
record GatedExporter(Gate gate, Duration deadline, FileFormat format, Exporter code) implements Exporter {

    private static final Words WORDS = Words.beside(Gate.class);

    @Override
    public void write(Exported what, OutputStream out) throws IOException {
        var lent = new LentOutput(out);
        try {
            gate.pass(WORDS.format("exporter", format.name()), deadline, () -> written(what, lent));
        } finally {
            lent.takeBack();
        }
        lent.throwFault();
    }

    private boolean written(Exported what, LentOutput lent) throws Exception {
        try {
            var buffered = new BufferedOutputStream(lent);
            code.write(what, buffered);
            buffered.flush();
        } catch (Exception e) {
            if (!lent.hasFault()) {
                throw e;
            }
        }
        return lent.isWithinBounds();
    }
}
