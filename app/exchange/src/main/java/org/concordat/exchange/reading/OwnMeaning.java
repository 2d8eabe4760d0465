package org.concordat.exchange.reading;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** What a file of ours says, word by word. */
final class OwnMeaning implements Meaning {

    private final Vocabulary vocabulary;
    private final OwnFacts facts;

    OwnMeaning(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        facts = new OwnFacts(vocabulary, day);
    }

    @Override
    public NodeType typeOf(FoundNode node, BiConsumer<String, String> complaint) {
        return vocabulary.nodeType(node.cell(Cell.TYPE_ID));
    }

    @Override
    public LinkType typeOf(FoundLink link, BiConsumer<String, String> complaint) {
        return vocabulary.linkType(link.cell(Cell.TYPE_ID));
    }

    @Override
    public Facts factsOf(FoundNode node, NodeType type, BiConsumer<String, String> complaint) {
        return facts.of(type, node.cells(), (what, text, why) -> complain(what, text, why, complaint));
    }

    @Override
    public Facts factsOf(FoundLink link, LinkType type, BiConsumer<String, String> complaint) {
        return facts.of(type, link.cells(), (what, text, why) -> complain(what, text, why, complaint));
    }

    private static void complain(String what, String text, String why, BiConsumer<String, String> complaint) {
        complaint.accept(ReadingTexts.of("skipped.value", what), ReadingTexts.of("skipped.because", text, why));
    }
}
