/** What the sections of the core care model share: their words, and tables without empty columns. */
@NullMarked
package org.concordat.core.sections.words;

import org.jspecify.annotations.NullMarked;
