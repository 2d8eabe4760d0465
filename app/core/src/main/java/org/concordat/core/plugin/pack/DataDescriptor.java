package org.concordat.core.plugin.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.concordat.core.declared.DeclaredCareModel;
import org.concordat.core.declared.ModelHeader;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;

/** The description of a care model as data, in its {@code care-model.json}. */
final class DataDescriptor {

    private DataDescriptor() {}

    /** Whether an archive that has these parts is a care model as data. */
    static boolean isMeant(Iterable<String> names) {
        boolean hasModel = false;
        for (var name : names) {
            if (ClassCheck.isClass(name)) {
                return false;
            }
            hasModel |= name.equals(ModelSource.CARE_MODEL);
        }
        return hasModel;
    }

    /** What it says of itself. @throws PackException if that cannot be understood */
    static Descriptor read(Path file) throws PackException {
        try {
            return of(ModelHeader.read(ModelSource.of(file)));
        } catch (UnfitModelException e) {
            throw PackException.because(e, Fault.CARE_MODEL, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw PackException.because(e, Fault.NO_ARCHIVE, file.getFileName());
        }
    }

    /** Looks at all of it. @throws PackException if anything is wrong; the message names all that is */
    static void verify(Path file) throws PackException {
        try {
            DeclaredCareModel.verified(ModelSource.of(file), List.of());
        } catch (UnfitModelException e) {
            throw PackException.because(e, Fault.CARE_MODEL, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw PackException.because(e, Fault.NO_ARCHIVE, file.getFileName());
        }
    }

    private static Descriptor of(ModelHeader header) throws PackException {
        ManifestDescriptor.require(ManifestDescriptor.ID.matcher(header.id()).matches(), "id", header.id());
        ManifestDescriptor.require(Versions.isVersion(header.version()), "version", header.version());
        for (var text : List.of(header.provider(), header.licence(), header.description())) {
            ManifestDescriptor.require(text.length() <= ManifestDescriptor.LONGEST, "description", text);
        }
        return new Descriptor(
                header.id(),
                header.version(),
                header.provider(),
                header.licence(),
                header.description(),
                ManifestDescriptor.range("requires", header.requires()),
                ManifestDescriptor.needs(String.join(",", header.needs())),
                false);
    }
}
