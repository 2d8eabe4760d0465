package org.concordat.core.declared.expression;

import java.util.Map;
import java.util.Optional;
import org.concordat.api.rule.Check;
import org.concordat.core.declared.json.Text;

/**
 * What a rule, a measure or a table goes through, as it stands in the file: those that are picked, or those that an expression lists, or
 * neither for the network as a whole.
 *
 * @param as what each of them is called; empty for {@code n} or {@code l}
 * @param each further lists to go through for each, by the name of their items
 * @param let expressions that have a name, in the order in which they may use each other
 * @param where a condition; empty for none
 */
public record Selection(
        Optional<Pick> pick,
        Optional<Text> list,
        String as,
        Map<String, Text> each,
        Map<String, Text> let,
        Optional<Text> where) {

    /** Whether it is certain that there is nothing to go through; then no expression need be read. */
    public boolean isIdle(Check check) {
        return pick.filter(picked -> !picked.isAnyIn(check)).isPresent();
    }
}
