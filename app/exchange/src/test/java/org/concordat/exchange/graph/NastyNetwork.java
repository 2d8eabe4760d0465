package org.concordat.exchange.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.jspecify.annotations.Nullable;

/** A small network with everything that exchange formats stumble over. */
public final class NastyNetwork {

    public static final Attribute<String> NAME = Attribute.of("core.name", Kind.TEXT, "Name");
    public static final Attribute<Map<String, String>> CODES = Attribute.of("core.externalIds", Kind.CODES, "Codes");
    public static final Attribute<List<Alias>> ALIASES = Attribute.of("core.aliases", Kind.ALIASES, "Aliases");
    public static final Attribute<PartialDate> FROM = Attribute.of("core.validFrom", Kind.DATE, "From");
    public static final Attribute<Boolean> DISPENSING = Attribute.of("core.dispensing", Kind.YES_NO, "Dispensing");
    public static final Attribute<Long> STAFF = Attribute.of("core.staff", Kind.WHOLE, "Staff");
    public static final Attribute<Long> HUGE = Attribute.of("core.huge", Kind.WHOLE, "Huge");
    public static final Attribute<BigDecimal> SHARE = Attribute.of("core.share", Kind.DECIMAL, "Share");
    public static final Attribute<BigDecimal> ENDLESS = Attribute.of("core.endless", Kind.DECIMAL, "Endless");
    public static final Attribute<List<Observation>> SIZE = Attribute.of("core.size", Kind.OBSERVATIONS, "Size");
    public static final Attribute<String> RED = Attribute.of("core.r", Kind.TEXT, "Red");
    public static final Attribute<String> ID = Attribute.of("core.id", Kind.TEXT, "Id");
    public static final Attribute<List<String>> ROLES = Attribute.of("mcp.roles", Kind.TEXTS, "Roles");
    public static final Attribute<List<Observation>> LIST_SIZE =
            Attribute.of("core.listSize", Kind.OBSERVATIONS, "List size");
    public static final Attribute<String> NOTE = Attribute.of("core.note", Kind.TEXT, "Note");

    public static final NodeType PRACTICE = NodeType.of(
            "core.gpPractice", "GP practice", "", NodeStyle.of(NodeShape.CIRCLE, "#41B6E6", "#000000"), List.of());
    public static final NodeType PARTNERSHIP = NodeType.of(
            "core.partnership",
            "Partnership",
            "",
            NodeStyle.of(NodeShape.CONTAINER, "#E8EDEE", "#000000").withBorder(Stroke.DASHED),
            List.of());
    public static final LinkType MEMBER_OF =
            linkType("core.memberOf", "is a member of", LinkFamily.MEMBERSHIP, Arrow.NONE);
    public static final LinkType REFERS_TO =
            linkType("core.refersTo", "refers to", LinkFamily.PATIENT_FLOW, Arrow.OPEN);
    public static final LinkType SHARES_STAFF =
            linkType("mcp.sharesStaffWith", "shares staff with", LinkFamily.WORKFORCE, Arrow.NONE);

    private static LinkType linkType(String id, String label, LinkFamily family, Arrow arrow) {
        return LinkType.of(id, label, "", family, LinkStyle.of("#425563", Stroke.DOTTED, 1.5, arrow), List.of());
    }

    public static final Node ALLIANCE = node("alliance", PARTNERSHIP, "St Mary's & Co \"West\" <1>");
    public static final Node CAFE = node("cafe", PRACTICE, "Caf\u00e9 \u2013 Ltd")
            .with(FROM, PartialDate.parse("circa 2016/17"))
            .with(DISPENSING, true)
            .with(STAFF, 12L)
            .with(HUGE, 1L)
            .with(SHARE, new BigDecimal("12.50"))
            .with(LIST_SIZE, List.of(seen(7000, 2015), seen(6500, 2017), seen(9000, 2019)))
            .with(CODES, Map.of("ods", "M85001", "our register", "007"))
            .with(ROLES, List.of("GP", "nurse"))
            .with(ALIASES, List.of(new Alias("The Caf\u00e9", PartialDate.year(2010), null)))
            .with(SIZE, List.of(seen(1, 2015)))
            .with(RED, "55")
            .with(ID, "own id");
    public static final Node BACKSLASH = node("backslash", PRACTICE, "ends in \\")
            .with(HUGE, 3_000_000_000L)
            .with(ENDLESS, new BigDecimal("1e400"))
            .with(NOTE, "")
            .with(FROM, PartialDate.day(LocalDate.of(2018, 4, 1)));
    public static final Node FORMULA = node("formula", PRACTICE, "=1+1");
    public static final Node TWIN_ONE = node("twin-1", PRACTICE, "Twin");
    public static final Node TWIN_TWO = node("twin-2", PRACTICE, "Twin");
    public static final Node NAMED_NODE = node("node", PRACTICE, "node");
    public static final Node CONTROL = node("control", PRACTICE, "bell\u0007 lone\ud800 pair\ud83d\ude00 \ufffeend");
    public static final Node NAMELESS = new Node(new NodeId("nameless"), PRACTICE, Facts.NONE)
            .with(Facts.NONE.withRaw("gone.flag", new Unread("{\"a\":1}", "")));

    public static final Link MEMBER = link("l1", MEMBER_OF, CAFE, ALLIANCE);
    public static final Link REFERRAL = link("l2", REFERS_TO, CAFE, TWIN_ONE).with(STAFF, 3L);
    public static final Link PARALLEL = link("l3", SHARES_STAFF, CAFE, TWIN_ONE);
    public static final Link LOOP = link("l4", REFERS_TO, FORMULA, FORMULA).with(SIZE, List.of(seen(2, 2015)));
    public static final Link SECOND_MEMBER =
            link("l5", MEMBER_OF, TWIN_TWO, ALLIANCE).with(NAME, "since the start");

    public static final Network NETWORK = NetworkSnapshot.of(
            List.of(TWIN_TWO, ALLIANCE, CAFE, BACKSLASH, FORMULA, TWIN_ONE, NAMED_NODE, CONTROL, NAMELESS),
            List.of(SECOND_MEMBER, MEMBER, REFERRAL, PARALLEL, LOOP));

    public static final View VIEW = new View(
            new ViewId("v"),
            "Main",
            Map.of(CAFE.id(), Box.of(10, 20, 100, 50), TWIN_ONE.id(), Box.of(300, 20, 100, 50)),
            Map.of(REFERRAL.id(), List.of(new Bend(200, 99))));

    private NastyNetwork() {}

    /** The words that it is written in. */
    public static Vocabulary vocabulary() {
        return Vocabulary.of(List.of(new Words()));
    }

    private static final class Words implements CareModel {

        @Override
        public String id() {
            return "core";
        }

        @Override
        public String name() {
            return "Nasty";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<Attribute<?>> commonAttributes() {
            return List.of(
                    NAME,
                    CODES,
                    ALIASES,
                    FROM,
                    DISPENSING,
                    STAFF,
                    HUGE,
                    SHARE,
                    ENDLESS,
                    SIZE,
                    RED,
                    ID,
                    ROLES,
                    LIST_SIZE,
                    NOTE);
        }

        @Override
        public List<NodeType> nodeTypes() {
            return List.of(PRACTICE, PARTNERSHIP);
        }

        @Override
        public List<LinkType> linkTypes() {
            return List.of(MEMBER_OF, REFERS_TO, SHARES_STAFF);
        }
    }

    /** All of it, placed as in its view. */
    public static Export export() {
        return export(NETWORK, VIEW);
    }

    public static Export export(Network network, @Nullable View view) {
        return new Export("Nasty & small", network, view, LocalDate.of(2018, 6, 30), CareModels.of(List.of()));
    }

    private static Node node(String id, NodeType type, String name) {
        return new Node(new NodeId(id), type, Facts.of(NAME, name));
    }

    private static Link link(String id, LinkType type, Node from, Node to) {
        return new Link(new LinkId(id), type, from.id(), to.id(), Facts.NONE);
    }

    private static Observation seen(long value, int year) {
        return Observation.of(value, PartialDate.year(year), Source.of("Report " + year, "p. 4"));
    }

    /** The names of all nodes, for the test that they arrive. */
    public static Stream<Node> nodes() {
        return NETWORK.nodes().stream();
    }
}
