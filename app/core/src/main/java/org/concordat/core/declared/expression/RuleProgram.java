package org.concordat.core.declared.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.RuleDescription;
import org.concordat.core.declared.json.Mistakes;

/** A rule that makes sense and can be run. May be used from any thread. */
public final class RuleProgram {

    private final Language language;
    private final Rows rows;
    private final Optional<Expression> when;
    private final Compiled<Telling> telling;

    private RuleProgram(RuleText text, RuleDescription rule, Language language, Mistakes mistakes) {
        this.language = language;
        rows = Rows.read(text.selection(), language.scope(rule.parameters()), language, mistakes);
        when = rows.condition(text.when());
        telling = new Compiled<>(its -> Telling.read(text, rule, rows.tellingTo(its), its));
    }

    /** Reads when a rule finds something. What makes no sense goes to the mistakes; then it must not be run. */
    public static RuleProgram read(RuleText text, RuleDescription rule, Language language, Mistakes mistakes) {
        return new RuleProgram(text, rule, language, mistakes);
    }

    /** Reads what is only needed for findings. What makes no sense goes to the mistakes. */
    public void verify(Mistakes mistakes) {
        var unused = telling.verify(mistakes);
    }

    /** Runs it. @throws ExpressionFailure if an expression cannot be worked out */
    public List<Finding> check(Check check) {
        return within(() -> {
            var findings = new ArrayList<Finding>();
            for (var row : rows.in(language.look(check))) {
                if (when.filter(w -> w.holds(row)).isPresent()) {
                    findings.add(telling.get().finding(row));
                }
            }
            return findings;
        });
    }

    /** Does work within the budget. @throws ExpressionFailure if it does not do */
    static <T> T within(Supplier<T> work) {
        Budget.begin();
        try {
            return work.get();
        } catch (IllegalStateException e) {
            throw new ExpressionFailure(String.valueOf(e.getMessage()), e);
        } finally {
            Budget.end();
        }
    }
}
