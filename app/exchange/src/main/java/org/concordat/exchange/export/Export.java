package org.concordat.exchange.export;

import java.time.LocalDate;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.jspecify.annotations.Nullable;

/**
 * What is exported. May be written on any thread.
 *
 * @param view where the nodes stand; null for a document without views
 * @param day the day whose figures apply
 */
public record Export(
        String title, Network network, @Nullable View view, LocalDate day, CareModels careModels) {}
