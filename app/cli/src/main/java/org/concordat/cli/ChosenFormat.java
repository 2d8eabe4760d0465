package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.exchange.export.Batch;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which format an export is written, and for whom: by the name of its file unless it is said. */
final class ChosenFormat {

    @Option(names = "--as", paramLabel = "FORMAT")
    private @Nullable String as;

    @Option(names = "--profile", paramLabel = "PROFILE")
    private @Nullable String wanted;

    private @Nullable Format format;
    private Profile profile = Profile.UNIVERSAL;
    private boolean isAFileForEachView;

    /** @throws CommandFailure if there is no such format, or the format has no such profile */
    void choose(Formats formats, Path target, boolean allViews) throws CommandFailure {
        var chosen = as == null ? byNameOf(target, formats) : byId(as, formats);
        format = chosen;
        profile = profileOf(chosen);
        isAFileForEachView = allViews && Batch.isAFileForEachView(chosen);
    }

    private static Format byId(String id, Formats formats) throws CommandFailure {
        return formats.of(id)
                .orElseThrow(() -> new CommandFailure(Texts.of("export.noSuchFormat", id, ids(formats.all()))));
    }

    private Format byNameOf(Path target, Formats formats) throws CommandFailure {
        var byProfile = wanted != null && isFolder(target) ? formats.ofFolder(wanted) : formats.of(target);
        return byProfile.orElseThrow(() -> new CommandFailure(
                Texts.of("export.unknownFormat", target.toString(), String.join(", ", formats.extensions()))));
    }

    private static boolean isFolder(Path target) {
        return Files.isDirectory(target) || String.valueOf(target.getFileName()).indexOf('.') < 0;
    }

    private static String ids(List<Format> all) {
        return all.stream().map(Format::id).collect(Collectors.joining(", "));
    }

    private Profile profileOf(Format chosen) throws CommandFailure {
        var known = chosen.profiles();
        var name = wanted;
        if (name == null || known.isEmpty()) {
            return chosen.preset();
        }
        return Profile.of(name)
                .filter(known::contains)
                .orElseThrow(() -> new CommandFailure(Texts.of(
                        "export.unknownProfile",
                        name,
                        chosen.name(),
                        known.stream().map(Profile::word).collect(Collectors.joining(", ")))));
    }

    Format format() {
        if (format == null) {
            throw new IllegalStateException("No format was chosen yet");
        }
        return format;
    }

    Profile profile() {
        return profile;
    }

    /** Whether the result may be a folder of files. */
    boolean isFolder() {
        return isAFileForEachView || format().extension().isEmpty() || format().isSeveralFiles();
    }

    /** Writes the export; of several views, a file for each where the format shows one. */
    void write(Export export, Output output) throws IOException {
        if (isAFileForEachView) {
            Batch.write(export, format(), profile, output);
        } else {
            format().write(export, profile, output);
        }
    }
}
