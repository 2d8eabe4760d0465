package org.concordat.mcp.partnership;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpTypes;
import org.concordat.mcp.vocabulary.McpWords;

/** A partnership that is a multispecialty community provider on a day. */
public record Mcp(AsAt asAt, Node node) {

    /** The partnerships whose models of care on the day include MCP, and those of that type. */
    public static List<Mcp> all(Check check) {
        var asAt = AsAt.of(check);
        return asAt.nodes(Partnerships.PARTNERSHIP).stream()
                .filter(n -> isMcp(n, asAt))
                .map(n -> new Mcp(asAt, n))
                .toList();
    }

    /** Those of them that are stated to be at this level on the day. */
    public static List<Mcp> at(Level level, Check check) {
        return all(check).stream().filter(m -> m.is(level)).toList();
    }

    private static boolean isMcp(Node partnership, AsAt asAt) {
        return partnership.isA(McpTypes.MULTISPECIALTY_COMMUNITY_PROVIDER)
                || partnership.all(Partnerships.MODEL_TYPES).stream()
                        .anyMatch(c -> c.choice().equals(McpAdditions.MCP) && c.holdsOn(asAt.day()));
    }

    public String name() {
        return McpWords.name(node);
    }

    /** The stated level on the day; empty where nothing is said. */
    public Optional<Level> level() {
        return Level.on(asAt.day(), node);
    }

    public boolean is(Level level) {
        return level().filter(level::equals).isPresent();
    }

    public Members members() {
        return Members.of(this);
    }

    public McpContracts contracts() {
        return McpContracts.of(this);
    }
}
