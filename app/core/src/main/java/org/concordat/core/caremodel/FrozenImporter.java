package org.concordat.core.caremodel;

import java.io.IOException;
import java.io.InputStream;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;

/** An importer whose format was asked for once. */
record FrozenImporter(FileFormat format, Importer code) implements Importer {

    static Importer of(Importer importer) {
        return new FrozenImporter(importer.format(), importer);
    }

    @Override
    public boolean recognises(String file, byte[] start) {
        return code.recognises(file, start);
    }

    @Override
    public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
        return code.read(in, into);
    }
}
