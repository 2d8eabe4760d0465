package org.concordat.desktop.reporting;

import java.nio.file.Path;
import org.concordat.api.network.ReportPlan;
import org.concordat.exchange.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen to report.
 *
 * @param template a file whose look it takes, or null for a plain one
 */
public record ReportChoice(
        ReportPlan plan, ReportFormat format, @Nullable Path template) {}
