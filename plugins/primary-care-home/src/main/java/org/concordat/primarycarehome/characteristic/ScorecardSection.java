package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.population.Scale;

/** The four characteristics of each home, with what is said of each and why. */
final class ScorecardSection implements ReportSection {

    @Override
    public String id() {
        return "primary-care-home.scorecard";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var homes = Home.all(check);
        if (homes.isEmpty()) {
            return List.of();
        }
        var scale = Scale.of(check);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(WORDS.get(id() + ".intro")));
        homes.forEach(home -> blocks.add(table(Scorecard.of(home, scale), check)));
        return blocks;
    }

    private Block table(Scorecard card, Check check) {
        var columns = Stream.of("characteristic", "standing", "why")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        var rows = card.judgements().entrySet().stream()
                .map(e -> List.of(
                        e.getKey().label(),
                        e.getValue().standing().label(),
                        e.getValue().why()))
                .toList();
        var caption = WORDS.format(id() + ".caption", card.home().name(), InWords.day(check.day()));
        return new Block.Table(caption, columns, rows);
    }
}
