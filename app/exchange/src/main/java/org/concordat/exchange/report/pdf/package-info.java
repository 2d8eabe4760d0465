/**
 * Reports as pages of paper. The markup is that of the page of the web; a library breaks it into pages, and the painter of the screen draws
 * into them. Nothing else sees that library. Start at {@link org.concordat.exchange.report.pdf.PdfReport}.
 */
@NullMarked
package org.concordat.exchange.report.pdf;

import org.jspecify.annotations.NullMarked;
