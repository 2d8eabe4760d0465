package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.jspecify.annotations.Nullable;

/** The legal forms of each of the chambers from the first to the last, with when incorporation was planned and when it came. */
final class LegalFormHistory implements ReportSection {

    @Override
    public String id() {
        return "medical-chambers.legalForms";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var rows = Chambers.all(check).stream()
                .sorted(Comparator.comparing(Chambers::name))
                .flatMap(c -> rows(c).stream())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = Stream.of("who", "what", "from", "to")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        return List.of(
                new Block.Paragraph(WORDS.get(id() + ".intro")),
                new Block.Table(WORDS.get(id() + ".caption"), columns, rows));
    }

    private List<List<String>> rows(Chambers chambers) {
        var rows = new ArrayList<List<String>>();
        LegalForm.forms(chambers).stream()
                .sorted(Comparator.comparing(DatedChoice::beginning))
                .forEach(f ->
                        rows.add(List.of(chambers.name(), LegalForm.label(f.choice()), date(f.from()), date(f.to()))));
        chambers.bodies().forEach(b -> {
            row(chambers, b, ChambersAdditions.PLANNED_INCORPORATION, rows);
            row(chambers, b, ChambersAdditions.INCORPORATED, rows);
        });
        return rows;
    }

    private static void row(Chambers chambers, Node body, Attribute<PartialDate> attribute, List<List<String>> rows) {
        body.find(attribute)
                .ifPresent(date -> rows.add(List.of(chambers.name(), attribute.label(), InWords.date(date), "")));
    }

    private static String date(@Nullable PartialDate date) {
        return Optional.ofNullable(date).map(InWords::date).orElse("");
    }
}
