package org.concordat.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.ContentWriter;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.ods.Area;
import org.concordat.exchange.ods.OdsFile;
import org.concordat.exchange.ods.OdsImport;
import org.concordat.exchange.ods.OdsRequest;

/** All of England as {@code import ods} makes it: practices, networks, commissioners, systems, regions, trusts, local authorities and flows. */
final class England {

    private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
    private static final Map<OdsFile, String> NAMES = Map.of(
            OdsFile.PRACTICES, "epraccur.csv",
            OdsFile.TRUSTS, "etr.csv",
            OdsFile.LISTS, "gp-reg-pat-prac-all.csv",
            OdsFile.MAP, "gp-reg-pat-prac-map.csv",
            OdsFile.AUTHORITIES, "ltla_utla_list.csv",
            OdsFile.SHARES, "trust_ltla_mapping.csv");

    private England() {}

    /** Of the copies of the files that are here. */
    static Content ofCopies() throws IOException, IntakeException {
        var folder = Files.createTempDirectory("england");
        try {
            for (var name : NAMES.values()) {
                unpack(name, folder.resolve(name));
            }
            return of(folder);
        } finally {
            for (var name : NAMES.values()) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private static void unpack(String name, Path target) throws IOException {
        try (var packed = England.class.getResourceAsStream("england/" + name + ".gz")) {
            if (packed == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(new GZIPInputStream(packed), target);
        }
    }

    /** Of the six files in a folder, under the names that they are published with. */
    static Content of(Path folder) throws IOException, IntakeException {
        var files = new EnumMap<OdsFile, Path>(OdsFile.class);
        NAMES.forEach((kind, name) -> files.put(kind, folder.resolve(name)));
        var read = OdsImport.read(new OdsRequest(files, Area.ENGLAND, DAY), new SkipLog(), Watcher.NONE);
        var nothing = NetworkSnapshot.of(List.of(), List.of());
        var document = new Document(new Content(
                Settings.titled("England"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
        document.apply(read.into(nothing, List.of(), Watcher.NONE).edit());
        return document.content();
    }

    /** Writes England, or with a number of nodes and one of links a generated country, to a file. */
    public static void main(String[] arguments) throws IOException, IntakeException {
        var content = arguments.length < 3
                ? ofCopies()
                : GeneratedCountry.of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), 1);
        Files.write(Path.of(arguments[0]), new ContentWriter().write(content));
    }
}
