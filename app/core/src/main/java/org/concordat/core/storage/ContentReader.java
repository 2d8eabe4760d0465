package org.concordat.core.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.ModelVersions;

/**
 * Opens a file. What is whole is read; what is damaged or makes no sense is set aside with the reason and saved again as it stood;
 * types and attributes that no installed care model knows are kept as they stand. A file that had been set aside in part is tried again:
 * a link whose node is back comes back. May be used from any thread.
 */
public final class ContentReader {

    private final Vocabulary vocabulary;
    private final Map<String, Attribute<?>> parameters = new HashMap<>();
    private final List<CareModel> models;

    /**
     * @param vocabulary what the installed care models know
     * @param rules whose parameters a file may set
     */
    public ContentReader(Vocabulary vocabulary, Collection<Rule> rules) {
        this(vocabulary, rules, List.of());
    }

    /** @param models bring forward what their older versions wrote */
    public ContentReader(Vocabulary vocabulary, Collection<Rule> rules, Collection<? extends CareModel> models) {
        this.vocabulary = vocabulary;
        this.models = List.copyOf(models);
        for (var rule : rules) {
            rule.about().parameters().stream().map(Parameter::attribute).forEach(a -> parameters.put(a.id(), a));
        }
    }

    /** Reads a file. @throws UnusableFileException if it cannot be opened at all */
    public Reading read(Path file) throws UnusableFileException {
        var name = String.valueOf(file.getFileName());
        try {
            requireSize(name, Files.size(file));
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Says in words why a file cannot be read. */
    public static UnusableFileException unusable(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new UnusableFileException(Texts.get("noSuchFile", file), cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new UnusableFileException(Texts.get("accessDenied", file), cause);
        }
        if (Files.isDirectory(file)) {
            return new UnusableFileException(Texts.get("isDirectory", file.getFileName()), cause);
        }
        return new UnusableFileException(Texts.get("cannotRead", file, String.valueOf(cause.getMessage())), cause);
    }

    /** Requires that a file is not too large to be opened. */
    public static void requireSize(Path file, long size) throws UnusableFileException {
        requireSize(String.valueOf(file.getFileName()), size);
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name how messages call the file
     * @throws UnusableFileException if it cannot be opened at all
     */
    public Reading read(String name, byte[] file) throws UnusableFileException {
        requireSize(name, file.length);
        var source = SourceText.of(file);
        var outline = Outline.of(source.bytes(), Shape.DOCUMENT, Limits.DEPTH);
        var root = outline.root();
        if (root == null || root.parts() == null) {
            throw new UnusableFileException(
                    Texts.get(source.bytes().length == outline.end() ? "empty" : "notJson", name));
        }
        if (outline.tooMany()) {
            throw new UnusableFileException(Texts.get("tooManyParts", name, Limits.PARTS));
        }
        requireVersion(name, source.bytes(), root.parts(), outline.cut());
        return new Opening(name, source, outline, this).read();
    }

    private static void requireSize(String name, long size) throws UnusableFileException {
        if (size > Limits.BYTES) {
            throw new UnusableFileException(Texts.get("tooLarge", name, size >> 20, Limits.BYTES >> 20));
        }
    }

    private static void requireVersion(String name, byte[] text, List<Part> sections, boolean cut)
            throws UnusableFileException {
        var found = sections.stream().filter(s -> s.name().equals("concordat")).findFirst();
        if (found.isEmpty()) {
            boolean isJson = !cut && sections.stream().noneMatch(Part::broken);
            throw new UnusableFileException(Texts.get(isJson ? "notOurs" : "notJson", name));
        }
        var version = Slice.of(text, found.get()).text();
        if (version.matches("[1-9][0-9]*") && !version.equals(String.valueOf(ContentWriter.VERSION))) {
            throw new UnusableFileException(
                    Texts.get("newerVersion", name, Texts.brief(version), String.valueOf(ContentWriter.VERSION)));
        }
        if (!version.equals(String.valueOf(ContentWriter.VERSION))) {
            int line = new DamageLog(text).lineAt(found.get().start());
            throw new UnusableFileException(Texts.get("badVersion", name, String.valueOf(line), Texts.brief(version)));
        }
    }

    /** What becomes of the parts of a document that these versions wrote. */
    Forward forward(Collection<CareModelUse> uses) {
        return new Forward(models, uses);
    }

    /** The versions in whose words a document stands once it was read here; never an earlier one than it says. */
    List<CareModelUse> noted(Collection<CareModelUse> uses) {
        return uses.stream()
                .map(use -> models.stream()
                        .filter(m -> m.id().equals(use.id()) && ModelVersions.isNewer(m.version(), use.version()))
                        .findFirst()
                        .map(m -> new CareModelUse(use.id(), m.version()))
                        .orElse(use))
                .toList();
    }

    /**
     * The same content with the version of each care model that is here, used so far or not, so that whoever reads it later knows in whose
     * words it stands.
     */
    public Content noting(Content content) {
        var all = new ArrayList<>(noted(content.careModels()));
        models.stream()
                .filter(m ->
                        content.careModels().stream().noneMatch(use -> use.id().equals(m.id())))
                .map(m -> new CareModelUse(m.id(), m.version()))
                .forEach(all::add);
        return content.withCareModels(all);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Optional<Attribute<?>> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }
}
