/**
 * Choosing what a report is made of. Start at {@link org.concordat.desktop.reporting.ReportDialog}.
 */
@NullMarked
package org.concordat.desktop.reporting;

import org.jspecify.annotations.NullMarked;
