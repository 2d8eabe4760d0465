package org.concordat.contractforms.comparison;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.contractforms.vocabulary.FormTypes;

/** The contract comparison: a row for each contract that stands or is meant to. Templates and guarantees are no contracts for care. */
final class ComparisonSection implements ReportSection {

    private static final Set<String> LEFT_OUT = Set.of(Contracts.TEMPLATE_ALLIANCE_AGREEMENT, FormTypes.GUARANTEE);

    @Override
    public String id() {
        return "contract-forms.comparison";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var asAt = AsAt.of(check);
        var rows = asAt.nodes(Contracts.CONTRACT)
                .filter(c -> Agreements.form(c).filter(LEFT_OUT::contains).isEmpty())
                .sorted(Comparator.<Node, String>comparing(InWords::name))
                .map(c -> row(new ContractFacts(c, asAt)))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = Stream.of(
                        "contract", "form", "status", "holders", "value", "perHead", "term", "payment", "scope", "end")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.format(id() + ".caption", InWords.day(check.day())), columns, rows));
    }

    private List<String> row(ContractFacts facts) {
        return List.of(
                InWords.name(facts.contract()),
                facts.form().orElse(""),
                facts.status().orElse(""),
                facts.holders(),
                facts.value().map(v -> WORDS.format(id() + ".money", v)).orElse(""),
                facts.perHead().map(v -> WORDS.format(id() + ".money", v)).orElse(""),
                facts.term().map(t -> WORDS.format(id() + ".years", t)).orElse(""),
                facts.payment().orElse(""),
                facts.scope(),
                facts.end().orElse(""));
    }
}
