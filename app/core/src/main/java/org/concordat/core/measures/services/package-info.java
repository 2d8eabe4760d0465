/** Measures of services: who is accountable for them, who provides them, and what patients meet on their way. */
@NullMarked
package org.concordat.core.measures.services;

import org.jspecify.annotations.NullMarked;
