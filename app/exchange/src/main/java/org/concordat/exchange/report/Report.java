package org.concordat.exchange.report;

import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.view.View;
import org.concordat.exchange.export.Export;

/**
 * A report as it is to be set: what is said, part by part.
 *
 * @param export the network that it tells of, its title, its day, and the template to take the look of
 * @param silent the titles of the sections that were chosen and had nothing to say
 */
public record Report(Export export, List<Part> parts, List<String> silent) {

    public Report {
        parts = List.copyOf(parts);
        silent = List.copyOf(silent);
    }

    /** A chapter of it. */
    public sealed interface Part {

        /** What stands above it. */
        String title();
    }

    /** What a section wrote. */
    public record Section(String id, String title, List<Block> blocks) implements Part {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** The picture of a view. @param export what stands on the day */
    public record Drawn(Export export, View view) implements Part {

        @Override
        public String title() {
            return view.name();
        }
    }
}
