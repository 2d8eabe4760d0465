package org.concordat.core.declared.expression;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.rule.Check;
import org.concordat.core.declared.json.Mistakes;

/** A section of a report that makes sense and can be written. May be used from any thread. */
public final class SectionProgram {

    private interface Writer {
        List<Block> write(Look look);
    }

    private final Language language;
    private final List<Writer> writers = new ArrayList<>();

    private SectionProgram(List<BlockText> blocks, Language language, Mistakes mistakes) {
        this.language = language;
        for (var block : blocks) {
            var scope = language.scope(List.of());
            var rows = Rows.read(block.selection(), scope, language, mistakes);
            if (block instanceof BlockText.Paragraph paragraph) {
                writers.add(paragraph(rows, rows.sentence(paragraph.text())));
            } else if (block instanceof BlockText.Table table) {
                var caption = Sentence.read(table.caption(), scope, language, mistakes);
                var cells = table.columns().stream()
                        .map(c -> rows.sentence(c.value()))
                        .toList();
                var titles =
                        table.columns().stream().map(BlockText.Column::title).toList();
                writers.add(look -> table(rows.in(look), caption.say(Variables.of(look, scope)), titles, cells));
            }
        }
    }

    /** Reads a section. What makes no sense goes to the mistakes; then it must not be written. */
    public static SectionProgram read(List<BlockText> blocks, Language language, Mistakes mistakes) {
        return new SectionProgram(blocks, language, mistakes);
    }

    private static Writer paragraph(Rows rows, Sentence sentence) {
        return look -> rows.in(look).stream()
                .<Block>map(row -> new Block.Paragraph(sentence.say(row)))
                .toList();
    }

    private static List<Block> table(List<Variables> rows, String caption, List<String> titles, List<Sentence> cells) {
        var lines = rows.stream()
                .map(row -> cells.stream().map(cell -> cell.say(row)).toList())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Table(caption, titles, lines));
    }

    /** Writes it. @throws ExpressionFailure if an expression cannot be worked out */
    public List<Block> write(Check check) {
        return RuleProgram.within(() -> {
            var look = language.look(check);
            return writers.stream()
                    .flatMap(writer -> writer.write(look).stream())
                    .toList();
        });
    }
}
