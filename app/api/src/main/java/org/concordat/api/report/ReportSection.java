package org.concordat.api.report;

import java.util.List;
import org.concordat.api.rule.Check;

/**
 * A section that a care model can write into a report. A function without state, which may be called from any thread.
 *
 * @since 0.1.0
 */
public interface ReportSection {

    /** The persisted id, with the prefix of its care model. */
    String id();

    String title();

    /** What stands under the title, in order; empty when the network has nothing to say on it. */
    List<Block> write(Check check);
}
