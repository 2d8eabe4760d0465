package org.concordat.core.plugin.gate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.Importer;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.CareModel;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.FrozenCareModel;

/** Asks a care model all its questions through a gate, and puts what of it is code behind that gate for good. */
public final class GatedCareModel {

    private static final Words WORDS = Words.beside(Gate.class);

    private final Gate gate;
    private final Duration file;

    public GatedCareModel(Gate gate) {
        this(gate, Gate.FILE);
    }

    /** @param file how long writing or reading a file may take */
    GatedCareModel(Gate gate, Duration file) {
        this.gate = gate;
        this.file = file;
    }

    /**
     * The care model as values, and as code that is only reached through the gate.
     *
     * @throws PluginFailure if it does not answer
     */
    public FrozenCareModel of(CareModel model) {
        return gate.pass("care model", Gate.START, () -> gated(FrozenCareModel.of(model)));
    }

    private FrozenCareModel gated(FrozenCareModel model) {
        Map<String, Optional<String>> icons = new ConcurrentHashMap<>();
        return new FrozenCareModel(
                model.id(),
                model.name(),
                model.version(),
                model.description(),
                model.nodeTypes(),
                model.linkTypes(),
                model.commonAttributes(),
                model.additions(),
                model.rules().stream().map(this::rule).toList(),
                model.measures().stream().map(this::measure).toList(),
                model.templates(),
                model.reportSections().stream().map(this::section).toList(),
                model.exporters().stream().map(this::exporter).toList(),
                model.importers().stream().map(this::importer).toList(),
                model.migrations(),
                model.changes(),
                id -> icons.computeIfAbsent(id, name -> icon(model, name)));
    }

    private Optional<String> icon(CareModel model, String id) {
        try {
            return gate.pass(WORDS.format("icon", id), Gate.ANSWER, () -> model.icon(id));
        } catch (PluginFailure e) {
            return Optional.empty();
        }
    }

    private Rule rule(Rule rule) {
        var about = rule.about();
        return new Rule() {
            @Override
            public RuleDescription about() {
                return about;
            }

            @Override
            public List<Finding> check(Check check) {
                return gate.pass(WORDS.format("rule", about.id()), Gate.WORK, () -> List.copyOf(rule.check(check)));
            }
        };
    }

    private Measure measure(Measure measure) {
        var id = measure.id();
        return new GatedMeasure(
                id,
                measure.label(),
                measure.formula(),
                measure.unit(),
                measure.source(),
                check -> gate.pass(WORDS.format("measure", id), Gate.WORK, () -> List.copyOf(measure.measure(check))));
    }

    private ReportSection section(ReportSection section) {
        var id = section.id();
        var title = section.title();
        return new ReportSection() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public List<Block> write(Check check) {
                return gate.pass(WORDS.format("section", id), Gate.WORK, () -> List.copyOf(section.write(check)));
            }
        };
    }

    private Exporter exporter(Exporter exporter) {
        return new GatedExporter(gate, file, exporter.format(), exporter);
    }

    private Importer importer(Importer importer) {
        return new GatedImporter(gate, file, importer.format(), importer);
    }

    private record GatedMeasure(
            String id, String label, String formula, String unit, String source, Function<Check, List<Figure>> figures)
            implements Measure {

        @Override
        public List<Figure> measure(Check check) {
            return figures.apply(check);
        }
    }
}
