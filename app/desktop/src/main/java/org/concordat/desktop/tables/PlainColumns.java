package org.concordat.desktop.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.desktop.inspector.Reading;
import org.jspecify.annotations.Nullable;

/** The columns that are no attribute: type, ends, number of links, codes of registers. */
final class PlainColumns {

    static final String TYPE = "type";

    private PlainColumns() {}

    /** What type it is. */
    record OfType() implements Column {

        @Override
        public String id() {
            return TYPE;
        }

        @Override
        public String title() {
            return Texts.get("column.type");
        }

        @Override
        public int width() {
            return 160;
        }

        @Override
        public String text(Element element, Sight sight) {
            return element.type().label();
        }

        @Override
        public String remark(Element element, Sight sight) {
            return element.type().help();
        }

        @Override
        public Comparable<?> key(Element element, Sight sight) {
            return element.type().label().toLowerCase(Locale.UK);
        }
    }

    /** The node at which a link begins or ends. */
    record OfEnd(boolean isFrom) implements Column {

        @Override
        public String id() {
            return isFrom ? "from" : "to";
        }

        @Override
        public String title() {
            return Texts.get(isFrom ? "column.from" : "column.to");
        }

        @Override
        public int width() {
            return 230;
        }

        @Override
        public String text(Element element, Sight sight) {
            return sight.names().of(end(element));
        }

        private NodeId end(Element element) {
            var link = (Link) element;
            return isFrom ? link.from() : link.to();
        }

        @Override
        public String remark(Element element, Sight sight) {
            return sight.network()
                    .find(end(element))
                    .map(node -> node.type().label())
                    .orElse("");
        }

        @Override
        public Comparable<?> key(Element element, Sight sight) {
            return text(element, sight).toLowerCase(Locale.UK);
        }
    }

    /** How many links a node has. */
    record OfLinks() implements Column {

        @Override
        public String id() {
            return "links";
        }

        @Override
        public String title() {
            return Texts.get("column.links");
        }

        @Override
        public int width() {
            return 70;
        }

        @Override
        public boolean isFigure() {
            return true;
        }

        @Override
        public boolean isSearched() {
            return false;
        }

        @Override
        public String text(Element element, Sight sight) {
            return Texts.format("count", count(element, sight));
        }

        private static int count(Element element, Sight sight) {
            var id = ((Node) element).id();
            return sight.network().linksFrom(id).size()
                    + sight.network().linksTo(id).size();
        }

        @Override
        public Comparable<?> key(Element element, Sight sight) {
            return count(element, sight);
        }
    }

    /** The code that a register has for it. */
    record OfCode(String scheme, boolean isShownAtFirst) implements Column {

        @Override
        public String id() {
            return "code." + scheme;
        }

        @Override
        public String title() {
            return Texts.get("column.code." + scheme);
        }

        @Override
        public int width() {
            return 100;
        }

        @Override
        public String text(Element element, Sight sight) {
            return codes(element.facts()).getOrDefault(scheme, "");
        }

        private static Map<String, String> codes(Facts facts) {
            return facts.get(Core.EXTERNAL_IDS, Map.of());
        }

        @Override
        public @Nullable Comparable<?> key(Element element, Sight sight) {
            var code = text(element, sight);
            return code.isEmpty() ? null : code;
        }

        @Override
        public Optional<Entry> entry(Sight sight) {
            return Optional.of(new Entry.Typed(text -> Reading.of(facts -> with(facts, text.strip())), true));
        }

        private Facts with(Facts facts, String code) {
            var codes = new HashMap<>(codes(facts));
            if (code.isEmpty()) {
                codes.remove(scheme);
            } else {
                codes.put(scheme, code);
            }
            return codes.isEmpty() ? facts.without(Core.EXTERNAL_IDS) : facts.with(Core.EXTERNAL_IDS, codes);
        }
    }

    /** The codes of all registers, those that most look for at first. */
    static List<Column> codes() {
        return List.of(
                new OfCode(ExternalIds.ODS, true),
                new OfCode(ExternalIds.ONS, false),
                new OfCode(ExternalIds.CQC, false),
                new OfCode(ExternalIds.COMPANIES_HOUSE, false),
                new OfCode(ExternalIds.OCDS, false));
    }
}
