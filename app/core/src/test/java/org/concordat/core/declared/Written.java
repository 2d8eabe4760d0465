package org.concordat.core.declared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.core.declared.json.Mistake;

/** A care model that a test writes. */
final class Written {

    private final Path folder;

    Written(Path folder) {
        this.folder = folder;
    }

    /** The care model whose file holds these members beside a header. */
    Written model(String members) throws IOException {
        Files.writeString(folder.resolve("care-model.json"), """
                {
                  "formatVersion": 1, "id": "panels", "name": "Panels", "version": "1.0.0", "description": "Local panels"%s
                }
                """.formatted(members.isBlank() ? "" : ",\n" + members));
        return this;
    }

    /** The care model with one rule. */
    Written rule(String of, String when) throws IOException {
        return model("""
                "nodeTypes": [{"id": "Panel", "label": "Panel", "help": "A panel.", "parent": "core.Partnership",
                  "attributes": [{"id": "places", "label": "Places", "kind": "whole"}]}],
                "rules": [{"id": "P-01", "severity": "warning", "title": "T", "source": "S", "for": "%s", "when": "%s", "message": "{n.name}"}]
                """.formatted(of, when));
    }

    Written file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    ModelSource source() {
        return ModelSource.of(folder);
    }

    DeclaredCareModel read() throws UnfitModelException, IOException {
        return DeclaredCareModel.verified(source(), List.of());
    }

    /** What is wrong with it. */
    List<Mistake> mistakes() {
        return catchThrowableOfType(UnfitModelException.class, this::read).mistakes();
    }

    List<String> messages() {
        return mistakes().stream().map(Mistake::message).toList();
    }
}
