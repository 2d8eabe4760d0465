/**
 * What an import would do, shown before it is done, and the doing of it: work with progress and cancel, the outcome in tables, one step
 * into the document. Knows no format. Start at {@link org.concordat.desktop.importing.preview.ImportSession}.
 */
@NullMarked
package org.concordat.desktop.importing.preview;

import org.jspecify.annotations.NullMarked;
