package org.concordat.exchange.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;

/** The files that a format wrote, in memory. */
public final class Written implements Output {

    private final Map<String, byte[]> parts = new TreeMap<>();

    private Written() {}

    /** The nasty network. */
    public static Written by(Format format, Profile profile) throws IOException {
        return of(NastyNetwork.export(), format, profile);
    }

    public static Written of(Export export, Format format, Profile profile) throws IOException {
        var written = new Written();
        format.write(export, profile, written);
        return written;
    }

    @Override
    public void file(Writing writing) throws IOException {
        part("", writing);
    }

    @Override
    public void part(String name, Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        parts.put(name, out.toByteArray());
    }

    /** The names of the parts with their bytes; of a format of one file, one without a name. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    public byte[] bytes() {
        return parts.getOrDefault("", new byte[0]);
    }

    public String text() {
        return text("");
    }

    public String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }
}
