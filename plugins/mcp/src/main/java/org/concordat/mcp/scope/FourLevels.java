package org.concordat.mcp.scope;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Choice;
import org.concordat.mcp.vocabulary.Mcp;
import org.concordat.mcp.vocabulary.McpTypes;

/** MCP-13: each of the four levels of need has a service. It is silent until a service says for which level it is. */
final class FourLevels implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-13", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream()
                .map(CoverageMatrix::of)
                .filter(CoverageMatrix::isStated)
                .flatMap(FourLevels::findings)
                .toList();
    }

    private static Stream<Finding> findings(CoverageMatrix matrix) {
        return matrix.gaps().stream().map(level -> finding(matrix, level));
    }

    private static Finding finding(CoverageMatrix matrix, Choice level) {
        var mcp = matrix.mcp();
        return ABOUT.finding(
                        List.of(mcp.node()),
                        mcp.name(),
                        level.label(),
                        matrix.services().size(),
                        matrix.unstated())
                .with(WORDS.format("MCP-13.fix", level.label()), newService(mcp, level));
    }

    /** Plans a service in the scope of the first agreement of the MCP, or provided by the partnership where there is none. */
    private static Edit newService(IntegratedPartnership mcp, Choice level) {
        var type = level.id().equals(Services.HIGHEST_NEEDS) ? McpTypes.EXTENSIVE_CARE_SERVICE : Services.SERVICE;
        var service = Node.of(type)
                .with(Core.NAME, WORDS.format("MCP-13.name", level.label()))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(Services.POPULATION_LEVEL, level.id());
        var edits = new ArrayList<Edit>();
        edits.add(new AddNode(service));
        edits.add(new AddLink(mcp.contracts().all().stream()
                .findFirst()
                .map(c -> Link.of(ServiceLinks.IN_SCOPE_OF, service.id(), c.id()))
                .orElse(Link.of(ServiceLinks.PROVIDES, mcp.node().id(), service.id()))));
        return new Group(WORDS.get("MCP-13.edit"), edits);
    }
}
