/**
 * Making and changing how a view is looked at: style rules, filters, focus, and finding. Start at
 * {@link org.concordat.desktop.seeing.RulesDialog} and {@link org.concordat.desktop.seeing.SeeingBar}.
 */
@NullMarked
package org.concordat.desktop.seeing;

import org.jspecify.annotations.NullMarked;
