package org.concordat.mcp;

import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.testkit.PartnershipScene;

/** An MCP called Riverside with what a test puts into it. */
public final class Scene extends PartnershipScene {

    public final Node mcp = body;

    private Scene() {
        super(new McpCareModel(), McpAdditions.MCP, Partnerships.PARTNERSHIP, "Riverside");
    }

    /** Riverside at a level, with no members yet. */
    public static Scene at(String level) {
        var scene = ofNoLevel();
        scene.level(level);
        return scene;
    }

    /** Riverside, marked as an MCP by its model types. */
    public static Scene ofNoLevel() {
        return new Scene();
    }

    /** The rule of this care model with an id. */
    public static Rule rule(String id) {
        return rule(new McpCareModel(), id);
    }
}
