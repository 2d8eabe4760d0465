package org.concordat.chambers.practice;

import java.util.List;
import org.concordat.api.rule.Rule;

/** The rules on practices, their contracts and their lists. */
public final class Practices {

    public static final List<Rule> RULES = List.of(new PracticesKeepContracts(), new NoListOfLocums());

    private Practices() {}
}
