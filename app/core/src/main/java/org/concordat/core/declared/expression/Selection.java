package org.concordat.core.declared.expression;

import java.util.Map;
import java.util.Optional;
import org.concordat.core.declared.json.Text;

/**
 * What a rule, a measure or a table goes through, as it stands in the file.
 *
 * @param of a node type, a link type, or an expression that lists nodes or links; empty for the network as a whole
 * @param as what each of them is called; empty for {@code n} or {@code l}
 * @param each further lists to go through for each, by the name of their items
 * @param let expressions that have a name, in the order in which they may use each other
 * @param where a condition; empty for none
 */
public record Selection(
        Optional<Text> of, String as, Map<String, Text> each, Map<String, Text> let, Optional<Text> where) {}
