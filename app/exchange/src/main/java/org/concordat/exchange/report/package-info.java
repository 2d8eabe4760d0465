/**
 * Reports: chosen sections of care models and pictures of views, set as a page, as PDF, as a paper or as slides. Start at {@link
 * org.concordat.exchange.report.Reports}.
 */
@NullMarked
package org.concordat.exchange.report;

import org.jspecify.annotations.NullMarked;
