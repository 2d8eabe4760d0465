/**
 * Rules that read a network and answer with findings, each with its source and perhaps with fixes. Start at
 * {@link org.concordat.api.rule.Rule}.
 */
@NullMarked
package org.concordat.api.rule;

import org.jspecify.annotations.NullMarked;
