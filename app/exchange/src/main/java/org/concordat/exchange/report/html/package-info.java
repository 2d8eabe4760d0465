/**
 * Reports as one page of the web that asks nobody for anything, and the markup that other formats of pages are made of. Start at {@link
 * org.concordat.exchange.report.html.HtmlReport}, then {@link org.concordat.exchange.report.html.ReportMarkup}.
 */
@NullMarked
package org.concordat.exchange.report.html;

import org.jspecify.annotations.NullMarked;
