package org.concordat.core.declared;

import java.util.List;
import java.util.Optional;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.declared.expression.RuleProgram;
import org.concordat.core.declared.expression.RuleText;
import org.concordat.core.declared.json.Mistakes;

/** A rule that is written as expressions. */
final class DeclaredRule implements Rule {

    private final RuleDescription about;
    private final Optional<NodeType> only;
    private final Compiled<RuleProgram> program;

    /** @param only the type of the nodes that it goes through, if there is just one */
    DeclaredRule(RuleDescription about, RuleText text, Optional<NodeType> only, Languages languages) {
        this.about = about;
        this.only = only;
        program = new Compiled<>(mistakes -> RuleProgram.read(text, about, languages.get(), mistakes));
    }

    @Override
    public RuleDescription about() {
        return about;
    }

    @Override
    public List<Finding> check(Check check) {
        return isIdle(only, check) ? List.of() : program.get().check(check);
    }

    /** Whether there is nothing to go through; then the program need not be made. */
    static boolean isIdle(Optional<NodeType> only, Check check) {
        return only.filter(type -> check.network().nodes(type).findAny().isEmpty())
                .isPresent();
    }

    void verify(Mistakes mistakes) {
        program.verify(mistakes);
    }
}
