/**
 * Sections that care models add to reports, as paragraphs, tables, flows, swim lanes and charts. Start at
 * {@link org.concordat.api.report.ReportSection}.
 */
@NullMarked
package org.concordat.api.report;

import org.jspecify.annotations.NullMarked;
