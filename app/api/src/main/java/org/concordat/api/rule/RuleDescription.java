package org.concordat.api.rule;

import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.Words;

/**
 * What a rule says of itself.
 *
 * @param id such as {@code MCP-01}; never changes once released
 * @param severity the usual weight of its findings
 * @param title what it checks, in one line
 * @param source where it comes from: law, policy, guidance, a report, or judgement
 * @since 0.1.0
 */
public record RuleDescription(
        String id, Severity severity, String title, String source, List<Parameter<?>> parameters, Words words) {

    public RuleDescription {
        parameters = List.copyOf(parameters);
    }

    /** A rule whose title, source and message are the texts {@code id.title}, {@code id.source} and {@code id.message}. */
    public static RuleDescription of(Words words, String id, Severity severity, Parameter<?>... parameters) {
        return new RuleDescription(
                id, severity, words.get(id + ".title"), words.get(id + ".source"), List.of(parameters), words);
    }

    /** The text {@code id.key} of the rule's bundle, such as the label of a fix. */
    public String text(String key, Object... arguments) {
        return words.format(id + "." + key, arguments);
    }

    /** A finding of the usual weight about these elements; the arguments fill in the rule's message. */
    public Finding finding(List<? extends Element> about, Object... arguments) {
        return finding(severity, "message", about, arguments);
    }

    /** A finding with another weight or with the message {@code id.key}. */
    public Finding finding(Severity weight, String key, List<? extends Element> about, Object... arguments) {
        List<ElementId> ids = about.stream().<ElementId>map(Element::id).toList();
        return new Finding(id, weight, words.format(id + "." + key, arguments), source, ids, List.of());
    }
}
