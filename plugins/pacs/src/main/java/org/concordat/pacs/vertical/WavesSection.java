package org.concordat.pacs.vertical;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;

/** Who joined which trust and when, in the order of time: a row per wave, and what each practice has and lacks. */
final class WavesSection implements ReportSection {

    @Override
    public String id() {
        return "pacs.viWaves";
    }

    @Override
    public String title() {
        return WORDS.get(id());
    }

    @Override
    public List<Block> write(Check check) {
        var asAt = AsAt.of(check);
        var waves = Wave.all(asAt);
        if (waves.isEmpty()) {
            return List.of();
        }
        var columns = Stream.of("wave", "date", "trust", "practices", "number", "list", "subcontract", "staff", "stage")
                .map(key -> WORDS.get(id() + "." + key))
                .toList();
        var rows = waves.stream().map(wave -> row(wave, asAt)).toList();
        return List.of(
                new Block.Paragraph(WORDS.format(id() + ".intro", InWords.day(check.day()))),
                new Block.Table(WORDS.get(id() + ".caption"), columns, rows));
    }

    private List<String> row(Wave wave, AsAt asAt) {
        var practices = wave.practices();
        long subcontracted =
                practices.stream().filter(r -> isSubcontracted(r, asAt)).count();
        long transferred = practices.stream()
                .filter(r -> StaffTransferRecorded.isRecorded(r.practice(), asAt))
                .count();
        return List.of(
                wave.name().orElse(WORDS.get(id() + ".unnamed")),
                wave.date().map(InWords::date).orElse(unstated()),
                wave.practices().get(0).trustName(),
                InWords.list(practices.stream().map(TrustRunPractice::name).toList()),
                Total.number(wave.nodes(), asAt).map(InWords::number).orElse(unstated()),
                Total.list(wave.nodes(), asAt).map(InWords::number).orElse(unstated()),
                share(subcontracted, practices.size()),
                share(transferred, practices.size()),
                WORDS.get(id() + (practices.stream().allMatch(TrustRunPractice::already) ? ".joined" : ".toCome")));
    }

    private static boolean isSubcontracted(TrustRunPractice run, AsAt asAt) {
        return GmsSubcontract.of(run.practice(), asAt.network()).anyMatch(s -> asAt.stands(s.link()));
    }

    private String share(long having, int all) {
        return having == all
                ? WORDS.get(id() + ".yes")
                : having == 0 ? WORDS.get(id() + ".no") : WORDS.format(id() + ".some", having, all);
    }

    private String unstated() {
        return WORDS.get(id() + ".unstated");
    }
}
