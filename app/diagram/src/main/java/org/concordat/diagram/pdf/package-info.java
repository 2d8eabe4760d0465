/**
 * Pictures as PDF: vectors, and text that can be selected and searched, in an embedded subset of the fonts that the screen shows. The only package
 * that knows PDFBox, of which it uses the container and not the fonts. Start at {@link org.concordat.diagram.pdf.PdfSurface}.
 */
@NullMarked
package org.concordat.diagram.pdf;

import org.jspecify.annotations.NullMarked;
