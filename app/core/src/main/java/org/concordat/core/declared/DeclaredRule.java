package org.concordat.core.declared;

import java.util.List;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.core.declared.expression.Compiled;
import org.concordat.core.declared.expression.RuleProgram;
import org.concordat.core.declared.expression.RuleText;
import org.concordat.core.declared.expression.Selection;
import org.concordat.core.declared.json.Mistakes;

/** A rule that is written as expressions. */
final class DeclaredRule implements Rule {

    private final RuleDescription about;
    private final Selection selection;
    private final Compiled<RuleProgram> program;

    DeclaredRule(RuleDescription about, RuleText text, Languages languages) {
        this.about = about;
        selection = text.selection();
        program = new Compiled<>(mistakes -> RuleProgram.read(text, about, languages.get(), mistakes));
    }

    @Override
    public RuleDescription about() {
        return about;
    }

    @Override
    public List<Finding> check(Check check) {
        return selection.isIdle(check) ? List.of() : program.get().check(check);
    }

    void verify(Mistakes mistakes) {
        program.verify(mistakes).verify(mistakes);
    }
}
