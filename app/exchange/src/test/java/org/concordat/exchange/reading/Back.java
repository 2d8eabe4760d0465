package org.concordat.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Settings;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;

/** Files of ours that are read into an empty document, with nothing left out. */
final class Back {

    private Back() {}

    static Content from(Path file, Vocabulary vocabulary) throws IOException, IntakeException {
        var document = new Document(new Content(
                Settings.titled("Back"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));
        var graph = GraphImport.of(file, Readers.of(file).orElseThrow(), vocabulary);
        assertThat(graph.isOurs()).isTrue();
        var skips = new SkipLog();
        document.apply(
                graph.into(document.snapshot(), null, skips, Watcher.NONE).edit());
        assertThat(skips.skips().first()).isEmpty();
        return document.content();
    }

    /** Type and facts by id, without what is declared to be lost everywhere: empty facts and control characters. */
    static Map<String, String> byId(Iterable<? extends Element> elements) {
        var all = new TreeMap<String, String>();
        for (var element : elements) {
            var facts = new TreeMap<String, String>();
            element.facts().forEach((id, fact) -> {
                var text = LegalText.of(
                        fact instanceof Map<?, ?> codes ? new TreeMap<>(codes).toString() : fact.toString());
                if (!text.isEmpty()) {
                    facts.put(id, text);
                }
            });
            all.put(element.id().value(), element.type().id() + " " + facts);
        }
        return all;
    }
}
