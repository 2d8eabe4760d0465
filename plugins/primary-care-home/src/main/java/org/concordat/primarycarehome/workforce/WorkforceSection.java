package org.concordat.primarycarehome.workforce;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.People;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.primarycarehome.home.Home;

/** The staff of each home by employer: to which team, on what footing and how many, with a last row for all whose number is known. */
final class WorkforceSection implements ReportSection {

    @Override
    public String id() {
        return "primary-care-home.workforce";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var tables = Home.all(check).stream()
                .flatMap(home -> table(home, Staffing.of(home)).stream())
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(WORDS.get(id() + ".intro")));
        blocks.addAll(tables);
        return blocks;
    }

    private Optional<Block> table(Home home, List<Staffing> teams) {
        var rows = new ArrayList<>(teams.stream()
                .flatMap(team -> team.staff().stream().map(link -> row(team, link)))
                .sorted(Comparator.comparing(row -> row.get(0)))
                .toList());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        total(teams).ifPresent(sum -> rows.add(List.of(WORDS.get(id() + ".total"), "", "", InWords.number(sum))));
        var columns = Stream.of("employer", "team", "standing", "staff")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        return Optional.of(new Block.Table(WORDS.format(id() + ".caption", home.name()), columns, rows));
    }

    private List<String> row(Staffing team, Link link) {
        boolean inForce = team.asAt().isInForce(link) && team.asAt().isInForce(team.link());
        return List.of(
                InWords.name(team.asAt().from(link)),
                InWords.name(team.team()),
                WORDS.get(id() + (inForce ? ".inForce" : ".planned")),
                link.find(People.WTE).map(InWords::number).orElse(""));
    }

    private static Optional<BigDecimal> total(List<Staffing> teams) {
        return teams.stream()
                .flatMap(t -> t.staff().stream())
                .flatMap(l -> l.find(People.WTE).stream())
                .reduce(BigDecimal::add);
    }
}
