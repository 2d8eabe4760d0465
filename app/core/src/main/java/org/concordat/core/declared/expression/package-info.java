/**
 * The expressions of declared care models: the Common Expression Language, with the facts of nodes and links as its fields, numbers of one
 * kind, and functions that follow links. They end, cost no more than a budget, and change nothing. Only this package sees CEL. Start at
 * {@link org.concordat.core.declared.expression.Language}.
 */
@NullMarked
package org.concordat.core.declared.expression;

import org.jspecify.annotations.NullMarked;
