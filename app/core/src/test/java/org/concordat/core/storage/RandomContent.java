package org.concordat.core.storage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.network.Settings;
import org.concordat.api.network.Unread;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.SetAside;
import org.jspecify.annotations.Nullable;

/** Random contents, the same for the same seed, with every kind of value, odd characters and data of missing care models. */
final class RandomContent {

    private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789._-";

    private final Random random;

    RandomContent(long seed) {
        random = new Random(seed);
    }

    /** A content whose nodes, links and set-aside entries are in the order of the file. */
    Content content() {
        var nodes = new TreeMap<String, Node>();
        int count = random.nextInt(12);
        while (nodes.size() < count) {
            var node = node();
            nodes.put(node.id().value(), node);
        }
        var links = new TreeMap<String, Link>();
        for (int i = random.nextInt(15); i > 0 && !nodes.isEmpty(); i--) {
            var link = link(List.copyOf(nodes.values()));
            links.put(link.id().value(), link);
        }
        var nodeList = List.copyOf(nodes.values());
        var linkList = List.copyOf(links.values());
        return new Content(
                settings(), careModels(), nodeList, linkList, views(nodeList, linkList), setAside(), otherSections());
    }

    private Settings settings() {
        var parameters = random.nextBoolean()
                ? Facts.NONE
                : Facts.of(SampleCareModel.LEAST_POPULATION, random.nextLong()).withRaw("gone.limit", unread());
        return new Settings(text(), day(), parameters, random.nextBoolean() ? ReportPlan.USUAL : report());
    }

    private @Nullable LocalDate day() {
        return random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private ReportPlan report() {
        return new ReportPlan(
                random.nextBoolean()
                        ? List.of()
                        : List.of(new ReportPart.Picture(text()), new ReportPart.Section(text())),
                day(),
                random.nextBoolean());
    }

    private List<CareModelUse> careModels() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new CareModelUse("core", "1.0.0"), new CareModelUse("gone", text()));
    }

    private List<SetAside> setAside() {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(
                        new SetAside("links", "{\"id\": \"x\", \"to\": " + text(), "Cut off."),
                        new SetAside("nodes", "{\"a\": 1, \"a\": 2}", text()));
    }

    private TreeMap<String, String> otherSections() {
        var sections = new TreeMap<String, String>();
        if (random.nextInt(3) == 0) {
            sections.put("options", rawJson(3));
            sections.put(Keys.pointer("a/b~c"), rawJson(2));
        }
        return sections;
    }

    Node node() {
        var type = pick(
                SampleCareModel.PRACTICE,
                SampleCareModel.CONTRACT,
                NodeType.placeholder("gone.Hub" + random.nextInt(3)));
        return new Node(new NodeId(id()), type, facts());
    }

    Link link(List<Node> nodes) {
        var type = pick(SampleCareModel.COMMISSIONS, LinkType.placeholder("gone.feeds"));
        var from = nodes.get(random.nextInt(nodes.size())).id();
        var to = nodes.get(random.nextInt(nodes.size())).id();
        return new Link(new LinkId(id()), type, from, to, facts());
    }

    private List<View> views(List<Node> nodes, List<Link> links) {
        var views = new ArrayList<View>();
        var ids = new HashSet<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var id = id();
            if (ids.add(id)) {
                views.add(view(id, nodes, links));
            }
        }
        return views;
    }

    View view(String id, List<Node> nodes, List<Link> links) {
        var boxes = new HashMap<NodeId, Box>();
        nodes.stream().filter(n -> random.nextBoolean()).forEach(n -> boxes.put(n.id(), box()));
        var bends = new HashMap<LinkId, List<Bend>>();
        links.stream().filter(n -> random.nextInt(4) == 0).forEach(l -> bends.put(l.id(), bends()));
        var closed = new HashMap<NodeId, Set<NodeId>>();
        nodes.stream().filter(n -> random.nextInt(3) == 0).forEach(n -> closed.put(n.id(), some(nodes)));
        return new View(new ViewId(id), text(), boxes, bends, closed, look());
    }

    Look look() {
        var rules = new ArrayList<StyleRule>();
        var filters = new ArrayList<Filter>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rules.add(rule());
            filters.add(filter());
        }
        return random.nextInt(3) == 0
                ? Look.PLAIN
                : new Look(
                        rules,
                        filters,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        lanes(),
                        random.nextBoolean() ? text() : "");
    }

    private List<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        for (int i = random.nextInt(3); i > 0; i--) {
            lanes.add(new Lane(text(), random.nextInt(-500, 500), random.nextInt(9000) / 7.0, 300, 80.5));
        }
        return lanes;
    }

    private StyleRule rule() {
        var ramp = pick(Ramp.values());
        return switch (random.nextInt(4)) {
            case 0 -> new StyleRule(scope(), "core.x", Channel.COLOUR, Scale.Continuous.of(ramp));
            case 1 ->
                new StyleRule(
                        scope(),
                        StyleRule.LINKS,
                        Channel.SIZE,
                        new Scale.Continuous(ramp, random.nextGaussian(), -0.0));
            case 2 ->
                new StyleRule(
                        scope(),
                        text() + ".",
                        Channel.COLOUR,
                        new Scale.ByChoice(Map.of(text(), new Colour(random.nextInt(0x1000000)))));
            default -> new StyleRule(scope(), StyleRule.TYPE, Channel.SECOND_LINE, new Scale.AsWritten());
        };
    }

    private Filter filter() {
        var filter = new Filter(scope(), null, pick(Filter.Effect.values()), random.nextBoolean());
        return random.nextBoolean()
                ? filter
                : filter.where(new Condition(text(), pick(Condition.Test.values()), text()));
    }

    private Scope scope() {
        return new Scope(
                pick(Scope.Of.values()),
                random.nextBoolean() ? Set.of() : Set.of("gone.Hub" + random.nextInt(3), "core.Practice"));
    }

    private Set<NodeId> some(List<Node> nodes) {
        var some = new HashSet<NodeId>();
        nodes.stream().filter(n -> random.nextInt(3) == 0).forEach(n -> some.add(n.id()));
        return some;
    }

    Box box() {
        return new Box(coordinate(), coordinate(), size(), size(), random.nextBoolean(), random.nextInt(-1, 2));
    }

    List<Bend> bends() {
        return list(() -> new Bend(coordinate(), coordinate()), 1);
    }

    private double coordinate() {
        return pick(
                (double) random.nextInt(1_000),
                random.nextInt(10_000) / 8.0,
                (random.nextDouble() - 0.5) * 2e6,
                0.1 + 0.2);
    }

    private double size() {
        return pick(160.0, 60.5, Math.nextUp(random.nextDouble() * 9e4));
    }

    Facts facts() {
        var facts = new TreeMap<String, Object>();
        for (int i = random.nextInt(9); i > 0; i--) {
            fact(facts);
        }
        return Facts.ofChecked(facts);
    }

    private void fact(Map<String, Object> facts) {
        switch (random.nextInt(19)) {
            case 0 -> facts.put("core.name", text());
            case 1 -> facts.put("core.note", text());
            case 2 -> facts.put("core.tags", list(this::text, 0));
            case 3 -> facts.put("core.sites", random.nextLong());
            case 4 -> facts.put("core.share", decimal());
            case 5 -> facts.put("core.value", decimal());
            case 6 -> facts.put("core.lead", random.nextBoolean());
            case 7 -> facts.put("core.from", date());
            case 8 -> facts.put("core.status", "planned");
            case 9 ->
                facts.put(
                        "core.models",
                        list(() -> new DatedChoice("virtual", date(), random.nextBoolean() ? null : date()), 0));
            case 10 -> facts.put("core.host", new NodeId(id()));
            case 11 -> facts.put("core.parties", list(() -> new NodeId(id()), 0));
            case 12 -> facts.put("core.population", list(this::observation, 0));
            case 13 -> facts.put("core.aliases", list(() -> new Alias("x" + text(), null, date()), 0));
            case 14 -> facts.put("core.sources", list(this::source, 0));
            case 15 -> facts.put("core.codes", codes());
            case 16 -> facts.put("/x" + id(), unread());
            default -> facts.put("gone." + id(), unread());
        }
    }

    private Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        list(this::text, 0).forEach(t -> codes.put(t.replaceAll("[\\ud800-\\udfff]", ""), text()));
        return Map.copyOf(codes);
    }

    private Observation observation() {
        return new Observation(
                decimal(),
                random.nextBoolean() ? null : date(),
                random.nextBoolean() ? null : source(),
                pick("", text()));
    }

    private Source source() {
        return new Source("d" + text(), pick("", text()), pick("", text()), pick("", "2017"));
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(12));
    }

    private PartialDate date() {
        return pick(
                PartialDate.year(1900 + random.nextInt(200)),
                PartialDate.month(2017, 1 + random.nextInt(12)),
                PartialDate.financialYear(1999).with(DateQualifier.CIRCA),
                PartialDate.day(LocalDate.ofEpochDay(random.nextInt(40_000))).with(DateQualifier.BEFORE),
                PartialDate.parse("2016/17 Q4"));
    }

    Unread unread() {
        return new Unread(rawJson(3), "");
    }

    /** JSON in forms that a writer would not choose: odd numbers, escapes, spaces, line breaks. */
    String rawJson(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> pick("1e400", "-0", "1.50E+07", "0.10", "123456789012345678901234567890", "-1E-9");
            case 1 -> pick("true", "false", "null");
            case 2 -> pick("\"\\u0041\\/\"", "\"\\ud800\"", "\"\"", "\"caf\u00e9 \ud83d\ude00\"", "\"a\\\\\\\"b\"");
            case 3 -> "\"" + id() + "\"";
            case 4 -> pick("[ ]", "{ }", "[]", "{\t}");
            case 5 -> Long.toString(random.nextLong());
            case 6 -> String.join(pick(",", " , ", ",\n\t"), "[" + rawJson(depth - 1), rawJson(depth - 1) + "]");
            default ->
                "{\"b\":" + rawJson(depth - 1) + pick(",", " ,\r\n ") + "\"a\" : " + rawJson(depth - 1)
                        + pick("}", " }");
        };
    }

    String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pick(
                    "a",
                    "B",
                    " ",
                    "\"",
                    "\\",
                    "\n",
                    "\t",
                    "\u0001",
                    "\u007f",
                    "\u00e9",
                    "\u2019",
                    "\ud83d\ude00",
                    "\ud800",
                    "\udc00",
                    "/",
                    "{",
                    "]",
                    ","));
        }
        return text.toString();
    }

    private String id() {
        var id = new StringBuilder();
        for (int i = 1 + random.nextInt(10); i > 0; i--) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        return id.toString();
    }

    private <T> List<T> list(Supplier<T> item, int least) {
        var items = new LinkedHashMap<Integer, T>();
        int size = least + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            items.put(i, item.get());
        }
        return List.copyOf(items.values());
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
