package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.fact.RandomId;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.table.Row;
import org.concordat.exchange.table.RowReader;
import org.jspecify.annotations.Nullable;

/** Says what each row means by a mapping; knows nothing of other rows. */
final class RowInterpreter {

    private final Binding binding;
    private final CellValues values;
    private final RowReader table;
    private final TypeWords types;
    private final boolean[] needed;
    private final Map<String, Facts> fixed = new HashMap<>();

    /** @throws IntakeException if a fact that is the same in every row does not fit */
    RowInterpreter(Binding binding, CellValues values, SpreadsheetRows rows) throws IntakeException {
        this.binding = binding;
        this.values = values;
        table = rows.table();
        types = new TypeWords(binding.vocabulary());
        needed = needed(binding.mapping(), rows.headings());
        for (var rule : binding.mapping().nodes()) {
            fixed.put(rule.key(), fixed(rule.key(), rule.facts()));
        }
        for (var rule : binding.mapping().links()) {
            fixed.put(rule.key(), fixed(rule.key(), rule.facts()));
        }
    }

    private Facts fixed(String key, Map<String, String> texts) throws IntakeException {
        var facts = Facts.NONE;
        for (var entry : texts.entrySet()) {
            var attribute = binding.attribute(entry.getKey());
            try {
                var role = ColumnRole.fact("", key, attribute.id());
                facts = facts.withRaw(attribute.id(), values.read(attribute, role, null, entry.getValue()));
            } catch (UnfitCell e) {
                throw new IntakeException(ImportTexts.of(
                        "mapping.unfitFact", entry.getValue(), attribute.label(), e.reason(), e.detail()));
            }
        }
        return facts;
    }

    private static boolean[] needed(Mapping mapping, Headings headings) {
        var needed = new boolean[headings.names().size() + 1];
        mapping.columns().stream()
                .flatMap(c -> Stream.of(c.column(), c.dateColumn()))
                .forEach(name -> needed[headings.column(name)] = true);
        needed[0] = false;
        return needed;
    }

    RowMeaning read(Row row) throws IntakeException {
        var reading = new Reading(row);
        reading.lookForFlaws();
        var rules = binding.mapping().nodes();
        for (int i = 0; i < rules.size(); i++) {
            reading.readNode(rules.get(i), i == 0);
        }
        for (var rule : binding.mapping().links()) {
            reading.readLink(rule);
        }
        return new RowMeaning(List.copyOf(reading.nodes.values()), reading.links, reading.problems);
    }

    /** One row on its way. */
    private final class Reading {

        private final Row row;
        private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
        private final List<LinkDraft> links = new ArrayList<>();
        private final List<Skipped> problems = new ArrayList<>();

        Reading(Row row) {
            this.row = row;
        }

        void lookForFlaws() {
            for (var flaw : row.flaws()) {
                if (flaw.spoilsRow() || (flaw.column() < needed.length && needed[flaw.column()])) {
                    problem(flaw.column(), ImportTexts.of("reason.unreadable"), flaw.text());
                }
            }
        }

        void readNode(NodeRule rule, boolean isMain) throws IntakeException {
            var id = text(rule.key(), Role.ID);
            var name = text(rule.key(), Role.NAME);
            var codes = codes(rule.key());
            if (id.isEmpty() && name.isEmpty() && codes.isEmpty()) {
                if (isMain) {
                    problem(null, ImportTexts.of("reason.nameless"), ImportTexts.of("detail.nameless", rule.key()));
                }
                return;
            }
            if (!id.isEmpty() && !RandomId.isValid(id)) {
                problem(column(rule.key(), Role.ID), ImportTexts.of("reason.id"), id);
                return;
            }
            var type = nodeType(rule);
            if (type == null) {
                return;
            }
            var facts = facts(rule.key(), type);
            if (!name.isEmpty()) {
                facts = facts.with(Core.NAME, name);
            }
            if (!codes.isEmpty()) {
                var all = new HashMap<>(facts.get(Core.EXTERNAL_IDS, Map.of()));
                all.putAll(codes);
                facts = facts.with(Core.EXTERNAL_IDS, all);
            }
            nodes.put(rule.key(), new NodeDraft(type, id, facts));
        }

        private Map<String, String> codes(String key) {
            var codes = new HashMap<String, String>();
            for (var column : binding.columns(key, Role.CODE)) {
                if (!column.saysNothing(row)) {
                    var scheme = column.role().scheme();
                    codes.put(scheme.isEmpty() ? ExternalIds.ODS : scheme, CellValues.code(column.cell(row)));
                }
            }
            return codes;
        }

        private String text(String key, Role role) {
            return binding.columns(key, role).stream()
                    .filter(c -> !c.saysNothing(row))
                    .map(c -> Letters.tidy(c.cell(row)))
                    .findFirst()
                    .orElse("");
        }

        private @Nullable Integer column(String key, Role role) {
            return binding.columns(key, role).stream()
                    .map(BoundColumn::number)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable NodeType nodeType(NodeRule rule) throws IntakeException {
            for (var column : binding.columns(rule.key(), Role.TYPE)) {
                if (!column.saysNothing(row)) {
                    try {
                        return types.node(column.role(), column.cell(row));
                    } catch (UnfitCell e) {
                        problem(column.number(), e.reason(), e.detail());
                        return null;
                    }
                }
            }
            if (rule.type().isEmpty()) {
                problem(column(rule.key(), Role.TYPE), ImportTexts.of("reason.untyped"), text(rule.key(), Role.NAME));
                return null;
            }
            return binding.nodeType(rule.type());
        }

        void readLink(LinkRule rule) throws IntakeException {
            var from = end(rule, rule.from(), Role.FROM);
            var to = end(rule, rule.to(), Role.TO);
            if (from == null || to == null) {
                return;
            }
            LinkType type = rule.type().isEmpty() ? null : binding.linkType(rule.type());
            for (var column : binding.columns(rule.key(), Role.TYPE)) {
                if (!column.saysNothing(row)) {
                    try {
                        type = types.link(column.role(), column.cell(row));
                    } catch (UnfitCell e) {
                        problem(column.number(), e.reason(), e.detail());
                        return;
                    }
                }
            }
            var facts = facts(rule.key(), type);
            var at = from instanceof LinkDraft.Called called
                    ? Integer.valueOf(called.column())
                    : to instanceof LinkDraft.Called called ? Integer.valueOf(called.column()) : null;
            links.add(new LinkDraft(type, from, to, facts, at));
        }

        /** Null if the row leaves it open; that is a problem only where a column should name it. */
        private LinkDraft.@Nullable End end(LinkRule rule, String node, Role role) {
            if (!node.isEmpty()) {
                var draft = nodes.get(node);
                return draft == null ? null : new LinkDraft.Here(draft);
            }
            var column = binding.columns(rule.key(), role).get(0);
            if (column.saysNothing(row)) {
                if (binding.mapping().nodes().isEmpty()) {
                    problem(column.number(), ImportTexts.of("reason.endless"), "");
                }
                return null;
            }
            return new LinkDraft.Called(Letters.tidy(column.cell(row)), column.number());
        }

        private Facts facts(String key, @Nullable ElementType type) throws IntakeException {
            var facts = fixed.getOrDefault(key, Facts.NONE);
            for (var column : binding.columns(key, Role.FACT)) {
                if (!column.saysNothing(row)) {
                    facts = withFact(
                            facts, column, binding.attribute(column.role().attribute()), type);
                }
            }
            return facts;
        }

        private Facts withFact(Facts facts, BoundColumn column, Attribute<?> attribute, @Nullable ElementType type) {
            int at = column.number();
            try {
                if (type != null && !binding.mayHave(type, attribute)) {
                    throw new UnfitCell(
                            ImportTexts.of("reason.strangeFact", type.label(), attribute.label()), column.cell(row));
                }
                at = column.dateColumn();
                var date = column.date(row);
                at = column.number();
                var value = values.read(attribute, column.role(), date, column.cell(row));
                return facts.withRaw(attribute.id(), Joining.together(facts.raw(attribute.id()), value));
            } catch (UnfitCell e) {
                problem(at, e.reason(), e.detail());
                return facts;
            }
        }

        private void problem(@Nullable Integer column, String reason, String detail) {
            problems.add(new Skipped(table.place(row.number(), column), reason, detail));
        }
    }
}
