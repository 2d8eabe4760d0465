package org.concordat.desktop.findings;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.VerticalPanel;
import org.jspecify.annotations.Nullable;

/** One finding in full: its message, its rule, what the rule rests on, and the ways to mend it. */
final class FindingDetail extends VerticalPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(FindingDetail.class);

    private final transient Map<String, Rule> rules;
    private final transient BiConsumer<Finding, Fix> mend;

    FindingDetail(List<Rule> rules, BiConsumer<Finding, Fix> mend) {
        super(new MigLayout("insets 10 16 10 16, gapy 6, wrap 1, hidemode 3", "[grow,fill]"));
        this.rules = rules.stream().collect(Collectors.toMap(r -> r.about().id(), r -> r, (first, second) -> first));
        this.mend = mend;
        present(null);
    }

    void present(@Nullable Finding finding) {
        removeAll();
        if (finding == null) {
            add(quiet(WORDS.get("choose")), "wmin 0");
        } else {
            lay(finding);
        }
        revalidate();
        repaint();
        SwingUtilities.invokeLater(() -> scrollRectToVisible(new Rectangle(1, 1)));
    }

    private void lay(Finding finding) {
        add(Labels.wrapped(finding.message()), "wmin 0");
        var rule = rules.get(finding.rule());
        var title = rule == null
                ? finding.rule()
                : finding.rule() + " \u00b7 " + rule.about().title();
        add(quiet(title), "wmin 0");
        if (!finding.source().isEmpty()) {
            add(quiet(WORDS.format("source", finding.source())), "wmin 0");
        }
        for (var fix : finding.fixes()) {
            add(Labels.button(fix.label(), () -> mend.accept(finding, fix)), "growx 0, wmin 0");
        }
    }

    private static JTextArea quiet(String text) {
        return Labels.styled(Labels.wrapped(text), "background: null; font: -1; foreground: $Concordat.muted");
    }
}
