/** Networks to begin from. Start at {@link org.concordat.pacs.template.PacsTemplates}. */
@NullMarked
package org.concordat.pacs.template;

import org.jspecify.annotations.NullMarked;
