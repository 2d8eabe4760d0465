package org.concordat.exchange.report;

import java.util.Optional;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.api.view.View;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.diagram.arrangement.StructureChart;
import org.concordat.diagram.flow.Sankey;
import org.concordat.diagram.picture.Artwork;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.picture.Styles;

/** What is drawn in a report, in the light theme. */
public final class Illustrations {

    private static final int FEW_TYPES = 3;

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
        if (block instanceof Block.Chart chart) {
            return part(export, chart).map(Illustrations::chart);
        }
        return Optional.empty();
    }

    /**
     * What a structure chart shows, as an export of one view; empty if that is nothing. Only what is asked for, so that no style rule or
     * link of elsewhere gets in.
     */
    public static Optional<Export> part(Export export, Block.Chart chart) {
        var nodes = export.network().nodes().stream()
                .filter(node -> chart.nodes().contains(node.id()))
                .toList();
        var links = export.network().links().stream()
                .filter(link -> chart.links().contains(link.id())
                        && chart.nodes().contains(link.from())
                        && chart.nodes().contains(link.to()))
                .toList();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        var part = NetworkSnapshot.of(nodes, links);
        var view = StructureChart.of(part, chart.caption());
        return Optional.of(new Export(export.title(), part, view, export.day(), export.careModels()));
    }

    /** With a legend if there is much to tell apart. */
    private static Artwork chart(Export part) {
        long types = part.network().nodes().stream().map(Node::type).distinct().count();
        var options = PictureOptions.standard().withLegend(types > FEW_TYPES);
        return Picture.of(part.network(), part.views().get(0), part.careModels(), options);
    }
}
