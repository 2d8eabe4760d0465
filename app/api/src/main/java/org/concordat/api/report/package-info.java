/**
 * Sections that care models add to reports, as headings, paragraphs and tables. Start at
 * {@link org.concordat.api.report.ReportSection}.
 */
@NullMarked
package org.concordat.api.report;

import org.jspecify.annotations.NullMarked;
