package org.concordat.core.measures.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/**
 * Money that goes from one to another.
 *
 * @param amount pounds a year; empty where nobody says
 * @param services what it is for; empty where nobody says
 */
public record Passing(Node from, Node to, Optional<BigDecimal> amount, List<Node> services, Link link) {}
