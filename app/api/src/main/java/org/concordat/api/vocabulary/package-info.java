/**
 * What can be said about a network: node types, link types and typed attributes, as values that care models contribute. Start at
 * {@link org.concordat.api.vocabulary.NodeType} and {@link org.concordat.api.vocabulary.Attribute}.
 */
@NullMarked
package org.concordat.api.vocabulary;

import org.jspecify.annotations.NullMarked;
