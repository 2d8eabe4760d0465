package org.concordat.desktop.findings;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.findings.Findings;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.EventThread;
import org.concordat.desktop.theme.Labels;

/** The findings, graver ones first. A click goes to what a finding is about. Belongs to the event thread. */
public final class FindingsPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(FindingsPanel.class);

    private final transient FindingsModel model = new FindingsModel();
    private final transient Consumer<Finding> reveal;
    private final DefaultListModel<Finding> findings = new DefaultListModel<>();
    private final FindingsList list = new FindingsList(findings);
    private final FindingDetail detail;
    private final Map<Severity, JToggleButton> filters = new EnumMap<>(Severity.class);
    private final JLabel remark = Labels.muted("");
    private boolean filling;

    /**
     * A panel without findings yet.
     *
     * @param reveal told the finding that was chosen
     * @param mend told the fix whose button was pressed
     */
    public FindingsPanel(Desk desk, Consumer<Finding> reveal, BiConsumer<Finding, Fix> mend) {
        super(new BorderLayout());
        this.reveal = reveal;
        detail = new FindingDetail(desk.careModels().rules(), mend);
        list.getAccessibleContext().setAccessibleName(WORDS.get("findings"));
        list.addListSelectionListener(e -> choose());
        add(head(), BorderLayout.NORTH);
        var split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, scrolled(list), scrolled(detail));
        split.setResizeWeight(0.62);
        add(split);
        refill();
    }

    /** Without a wish for room of its own, so that the two sides keep their shares whether or not there are findings yet. */
    private static JScrollPane scrolled(JComponent content) {
        var scroll = new JScrollPane(
                content, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setPreferredSize(new Dimension());
        return scroll;
    }

    private JPanel head() {
        var head = new JPanel(new MigLayout("insets 6 12 6 12, gapx 4", "[][][]push[]"));
        for (var severity : Severity.values()) {
            var filter = Labels.asWritten(new JToggleButton(SeverityLook.icon(severity), true));
            filter.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
            filter.setToolTipText(WORDS.get("filter"));
            filter.addActionListener(e -> {
                model.want(severity, filter.isSelected());
                refill();
            });
            filters.put(severity, filter);
            head.add(filter);
        }
        head.add(remark);
        return head;
    }

    /** Shows these findings from now on; the chosen one stays chosen if it is still among them. */
    public void show(Findings now) {
        EventThread.require();
        model.set(now);
        refill();
    }

    private void refill() {
        filling = true;
        var chosen = list.getSelectedValue();
        findings.clear();
        findings.addAll(model.visible());
        filters.forEach((severity, filter) -> filter.setText(SeverityLook.count(severity, model.count(severity))));
        var failed = model.failedRules();
        remark.setText(failed.isEmpty() ? "" : WORDS.format("failed", String.join(", ", failed)));
        list.setSelectedValue(chosen, false);
        filling = false;
        detail.present(list.getSelectedValue());
    }

    private void choose() {
        if (!filling && !list.getValueIsAdjusting()) {
            var finding = list.getSelectedValue();
            detail.present(finding);
            if (finding != null) {
                reveal.accept(finding);
            }
        }
    }
}
