package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;
import tools.jackson.core.JacksonException;

/**
 * The file that says which repositories the user has agreed to, {@code repositories.json}.
 *
 * @param format the version of this form
 */
record KnownList(int format, List<Known> repositories) {

    private static final int FORMAT = 1;

    KnownList {
        repositories =
                repositories.stream().sorted(Comparator.comparing(Known::name)).toList();
    }

    static KnownList empty() {
        return new KnownList(FORMAT, List.of());
    }

    /** Reads the list; empty if there is none yet. @throws RepositoryException if it is damaged */
    static KnownList read(Path file) throws IOException, RepositoryException {
        if (!Files.exists(file)) {
            return empty();
        }
        try {
            var list = Form.JSON.readValue(Files.readAllBytes(file), KnownList.class);
            if (list.format != FORMAT) {
                throw RepositoryException.of(Refusal.LIST_DAMAGED, file);
            }
            return list;
        } catch (JacksonException | NullPointerException e) {
            throw RepositoryException.because(e, Refusal.LIST_DAMAGED, file);
        }
    }

    /** Reads the list to write it anew; a damaged one is kept under another name. */
    static KnownList readOrSetAside(Path file) throws IOException {
        try {
            return read(file);
        } catch (RepositoryException e) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            return empty();
        }
    }

    void write(Path file) throws IOException {
        try {
            WholeFile.write(file, out -> out.write(Form.write(this)));
        } catch (SaveException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Optional<Known> find(String id) {
        return repositories.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    KnownList with(Known known) {
        var others = new ArrayList<>(without(known.id()).repositories);
        others.add(known);
        return new KnownList(format, others);
    }

    KnownList without(String id) {
        return new KnownList(
                format,
                repositories.stream().filter(known -> !known.id().equals(id)).toList());
    }

    /** A name that no other has: this one, or with a number behind. */
    String freeName(String name, String id) {
        var taken = without(id).repositories.stream().map(Known::name).toList();
        var free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
