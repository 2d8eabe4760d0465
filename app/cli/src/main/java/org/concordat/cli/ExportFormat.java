package org.concordat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordat.exchange.graphml.GraphmlProfile;
import org.concordat.exchange.graphml.GraphmlWriter;
import org.jspecify.annotations.Nullable;

/** A format of other programs. */
@FunctionalInterface
interface ExportFormat {

    void write(Export export, OutputStream out) throws IOException;

    /** The format that the extension of a file means. */
    static ExportFormat of(Path target, @Nullable String profile) throws CommandFailure {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return switch (name.substring(Math.max(dot, 0))) {
            case ".graphml" -> graphml(profile);
            default -> throw new CommandFailure(Texts.of("export.unknownFormat", target.toString()));
        };
    }

    private static ExportFormat graphml(@Nullable String profile) throws CommandFailure {
        var chosen = profile(profile == null ? "universal" : profile);
        return (export, out) ->
                new GraphmlWriter(chosen, export.day()).write(export.title(), export.network(), export.view(), out);
    }

    private static GraphmlProfile profile(String name) throws CommandFailure {
        for (var profile : GraphmlProfile.values()) {
            if (profile.name().equalsIgnoreCase(name)) {
                return profile;
            }
        }
        var known = Arrays.stream(GraphmlProfile.values())
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new CommandFailure(Texts.of("export.unknownProfile", name, known));
    }
}
