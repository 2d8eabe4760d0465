package org.concordat.chambers.function;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersTypes;

/** The functions that each of the chambers shares, with who shares them. */
final class SharedFunctionsSection implements ReportSection {

    @Override
    public String id() {
        return "medical-chambers.sharedFunctions";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        return Chambers.all(check).stream()
                .map(SharedFunctions::of)
                .filter(s -> !s.byFunction().isEmpty())
                .map(s -> table(s, check))
                .toList();
    }

    private Block table(SharedFunctions shared, Check check) {
        var columns = Stream.of("function", "kind", "who")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        var rows = shared.functions().stream()
                .map(f -> List.of(InWords.name(f), kind(f), InWords.names(shared.sharing(f))))
                .toList();
        var caption = WORDS.format(id() + ".caption", shared.chambers().name(), InWords.day(check.day()));
        return new Block.Table(caption, columns, rows);
    }

    private static String kind(Node function) {
        return function.find(ChambersTypes.FUNCTION)
                .map(ChambersTypes.FUNCTION::choiceLabel)
                .orElse("");
    }
}
