package org.concordat.mcp.template;

import java.util.List;
import org.concordat.api.model.Template;

/** The networks to begin from. */
public final class McpTemplates {

    private McpTemplates() {}

    /** From the loosest to the closest. */
    public static List<Template> all() {
        return List.of(VirtualMcp.template(), PartialMcp.template(), FullMcp.template());
    }
}
