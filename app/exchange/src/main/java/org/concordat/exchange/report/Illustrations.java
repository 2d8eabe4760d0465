package org.concordat.exchange.report;

import java.util.Optional;
import org.concordat.api.report.Block;
import org.concordat.api.view.View;
import org.concordat.diagram.flow.Sankey;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.picture.Styles;

/** What is drawn in a report, in the light theme. */
public final class Illustrations {

    private Illustrations() {}

    /** The view with its legend; what it is called stands above it already. */
    public static Artwork of(Export export, View view) {
        return Picture.of(
                export.network(),
                view,
                export.careModels(),
                Styles.measured(export, view),
                PictureOptions.standard().withLegend(true));
    }

    /** The drawing that a block asks for, or empty if there is nothing to draw. */
    public static Optional<Artwork> of(Export export, Block block) {
        if (block instanceof Block.Flows flows && !flows.flows().isEmpty()) {
            return Optional.of(Sankey.of(flows));
        }
        return Optional.empty();
    }
}
