package org.concordat.exchange.contributed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Imported;
import org.concordat.api.exchange.Importer;
import org.concordat.api.exchange.Importing;
import org.concordat.api.exchange.UnreadableFile;
import org.concordat.api.model.CareModel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.caremodel.FrozenCareModel;
import org.concordat.core.plugin.gate.Gate;
import org.concordat.core.plugin.gate.GatedCareModel;
import org.concordat.core.plugin.gate.Problems;

/** A plugin that writes and reads what a test wants. */
public record Panels(List<Exporter> exporters, List<Importer> importers) implements CareModel {

    /** What writes a file. */
    @FunctionalInterface
    public interface Writing {
        void write(Exported what, OutputStream out) throws IOException;
    }

    /** What reads a file. */
    @FunctionalInterface
    public interface Reading {
        Imported read(InputStream in, Importing into) throws IOException, UnreadableFile;
    }

    public static FileFormat format(String name, String extension) {
        return new FileFormat("panels." + name, "The " + name, "For secretaries.", extension);
    }

    public static Exporter exporter(FileFormat format, Writing writing) {
        return new Exporter() {
            @Override
            public FileFormat format() {
                return format;
            }

            @Override
            public void write(Exported what, OutputStream out) throws IOException {
                writing.write(what, out);
            }
        };
    }

    public static Importer importer(FileFormat format, Reading reading) {
        return new Importer() {
            @Override
            public FileFormat format() {
                return format;
            }

            @Override
            public Imported read(InputStream in, Importing into) throws IOException, UnreadableFile {
                return reading.read(in, into);
            }
        };
    }

    /** The care models of a program in which this is installed. */
    public static CareModels with(Exporter exporter) {
        return new Panels(List.of(exporter), List.of()).installed();
    }

    /** The care models of a program in which this is installed. */
    public static CareModels with(Importer importer) {
        return new Panels(List.of(), List.of(importer)).installed();
    }

    public CareModels installed() {
        FrozenCareModel gated = new GatedCareModel(new Gate("panels", new Problems())).of(this);
        return CareModels.of(List.of(gated));
    }

    @Override
    public String id() {
        return "panels";
    }

    @Override
    public String name() {
        return "Panels";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String description() {
        return "";
    }
}
