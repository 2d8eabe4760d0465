/**
 * JSON of people: each value knows where it stands, so that every mistake can be told with its line, and all of them at once. Start at
 * {@link org.concordat.core.declared.json.JsonText}.
 */
@NullMarked
package org.concordat.core.declared.json;

import org.jspecify.annotations.NullMarked;
