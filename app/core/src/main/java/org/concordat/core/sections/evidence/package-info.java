/** What the report rests on: figures, sources, and what is assumed. */
@NullMarked
package org.concordat.core.sections.evidence;

import org.jspecify.annotations.NullMarked;
