package org.concordat.core.sections.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlanLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class OptionAppraisalTest {

    private final Sketch sketch = new Sketch();
    private final Node partnership = sketch.node(Partnerships.PARTNERSHIP, "MCP");

    private Told told() {
        return Told.by(new OptionAppraisal(), sketch);
    }

    private Node option(String name, String status) {
        var option = sketch.put(sketch.node(Plans.OPTION, name).without(Core.STATUS));
        sketch.link(option, PlanLinks.OPTION_FOR, partnership, status);
        return option;
    }

    @Test
    void theChosenOptionComesFirstAndTheRejectedOneLast() {
        option("Alliance", Statuses.REJECTED);
        option("Joint venture", Statuses.OPEN);
        option("Lead provider", Statuses.CHOSEN);

        assertThat(told().rows())
                .containsExactly("Lead provider | Chosen", "Joint venture | Open", "Alliance | Rejected");
        assertThat(told().tables())
                .extracting(Block.Table::caption)
                .containsExactly("Options for MCP, 1 September 2017");
    }

    @Test
    void reasonAndWhoIsInFavourAreTold() {
        var option = option("Alliance", Statuses.CHOSEN);
        sketch.set(option, Plans.REASON, "No procurement");
        sketch.link(sketch.node(Organisations.COMMISSIONER, "CCG"), PlanLinks.PREFERS, option);

        assertThat(told().columns()).containsExactly("Option", "Status", "Reason", "In favour");
        assertThat(told().rows()).containsExactly("Alliance | Chosen | No procurement | CCG");
    }

    @Test
    void whatBelongsToAnOptionIsTold() {
        var option = option("Alliance", Statuses.OPEN);
        sketch.set(sketch.node(Organisations.PROVIDER, "Trust"), Core.OPTION, option.id());

        assertThat(told().rows()).containsExactly("Alliance | Open | Trust");
    }

    @Test
    void optionsForDifferentThingsHaveTheirOwnTables() {
        option("Alliance", Statuses.OPEN);
        sketch.node(Plans.OPTION, "Merger", Statuses.OPEN);

        assertThat(told().tables()).hasSize(2);
    }
}
