package org.concordat.mcp.scale;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on the number of people served. */
public final class Scale {

    public static final List<Rule> RULES = List.of(new PopulationScale(), new HubScale());

    private Scale() {}
}
