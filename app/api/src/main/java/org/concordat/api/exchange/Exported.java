package org.concordat.api.exchange;

import java.time.LocalDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Network;
import org.concordat.api.rule.Check;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What is exported.
 *
 * @param title the name of the network
 * @param network does not change; only what was chosen, where somebody has chosen a part
 * @param view the view that is shown, such as for where nodes stand; null without one. It may name nodes that were not chosen
 * @param day the day whose figures apply
 * @param parameters thresholds of rules that the user has changed
 * @param terms the types and attributes of all care models that are here
 * @since 0.1.0
 */
public record Exported(
        String title, Network network, @Nullable View view, LocalDate day, Facts parameters, Terms terms) {

    /** The same, as rules, measures and readings take it. */
    public Check check() {
        return new Check(network, day, parameters);
    }
}
