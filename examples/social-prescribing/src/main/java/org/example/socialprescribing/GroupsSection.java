package org.example.socialprescribing;

import static org.example.socialprescribing.SocialPrescribingWords.WORDS;

import java.util.Comparator;
import java.util.List;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;

/** Which team signposts to which community groups. */
final class GroupsSection implements ReportSection {

    @Override
    public String id() {
        return "social-prescribing.groups";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var asAt = AsAt.of(check);
        var rows = asAt.nodes(SocialPrescribingTypes.TEAM)
                .sorted(Comparator.comparing(InWords::name))
                .map(team -> List.of(
                        InWords.name(team),
                        InWords.names(asAt.targets(team, SocialPrescribingTypes.SIGNPOSTS_TO))))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = List.of(WORDS.get(id() + ".team"), WORDS.get(id() + ".to"));
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.get(id() + ".caption"), columns, rows));
    }
}
