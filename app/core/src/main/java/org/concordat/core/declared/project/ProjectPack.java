package org.concordat.core.declared.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordat.api.model.CareModel;
import org.concordat.core.declared.DeclaredCareModel;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;

/** Packs the folder of a care model into the one file that others install. The same folder gives the same bytes. */
public final class ProjectPack {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern TAKEN = Pattern.compile(
            "care-model\\.json|messages_[a-z]{2,3}\\.json|icons/[^/]+\\.(svg|txt)|examples/[^/]+\\.json|(README|LICEN[CS]E)[^/]*");

    private ProjectPack() {}

    /** What is packed of a folder, in the order of names. */
    static List<String> content(ModelSource source) throws IOException {
        return source.names().stream()
                .filter(name -> TAKEN.matcher(name).matches())
                .toList();
    }

    /**
     * Packs a folder into {@code ID-VERSION.zip}; what had that name is replaced.
     *
     * @param others those whose types it may use
     * @param into the folder for the file
     * @return the file
     * @throws UnfitModelException if the care model has mistakes; nothing is written then
     */
    public static Path write(ModelSource source, Collection<? extends CareModel> others, Path into)
            throws UnfitModelException, IOException, SaveException {
        var header = DeclaredCareModel.verified(source, others).header();
        var file = into.resolve(header.id() + "-" + header.version() + ".zip");
        WholeFile.write(file, out -> {
            var zip = new ZipOutputStream(out);
            for (var name : content(source)) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(source.read(name).orElseThrow());
                zip.closeEntry();
            }
            zip.finish();
        });
        return file;
    }
}
