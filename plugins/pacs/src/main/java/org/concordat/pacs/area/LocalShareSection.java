package org.concordat.pacs.area;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;

/** What each trust runs of the practices of its area and of their lists. */
final class LocalShareSection implements ReportSection {

    @Override
    public String id() {
        return "pacs.localShare";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var rows = TrustShare.all(AsAt.of(check)).stream().map(this::row).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = Stream.of("trust", "area", "practices", "practiceShare", "list", "listShare")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.format(id() + ".caption", InWords.day(check.day())), columns, rows));
    }

    private List<String> row(TrustShare share) {
        return List.of(
                share.name(),
                share.area(),
                parts(share.ofPractices()),
                percent(share.ofPractices()),
                parts(share.ofList()),
                percent(share.ofList()));
    }

    private String parts(Optional<Share> share) {
        return share.map(s -> WORDS.format(id() + ".of", s.part(), s.whole()))
                .orElseGet(() -> WORDS.get(id() + ".unknown"));
    }

    private static String percent(Optional<Share> share) {
        return share.map(s -> WORDS.format("pacs.words.percent", InWords.number(s.percent())))
                .orElse("");
    }
}
