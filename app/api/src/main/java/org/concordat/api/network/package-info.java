/**
 * A network to read: nodes and links with their facts. Nothing here changes a network; that is what {@code edit} is for. Start at
 * {@link org.concordat.api.network.Network}.
 */
@NullMarked
package org.concordat.api.network;

import org.jspecify.annotations.NullMarked;
