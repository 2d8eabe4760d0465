package org.concordat.desktop.welcome;

import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.model.Template;
import org.concordat.core.caremodel.CareModels;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** The networks to begin from that the care models bring, under their names. */
final class TemplateList extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Beginnings beginnings;

    TemplateList(CareModels models, Beginnings beginnings) {
        super(new MigLayout("insets 0, gapy 2, gapx 16, wrap 2", "[sg,fill][sg,fill]"));
        this.beginnings = beginnings;
        setOpaque(false);
        models.models().stream().filter(model -> !model.templates().isEmpty()).forEach(model -> {
            add(
                    Labels.muted(model.name()),
                    getComponentCount() == 0 ? "span, wmin 0" : "newline, span, wmin 0, gaptop 4");
            model.templates().forEach(this::addTemplate);
        });
    }

    private void addTemplate(Template template) {
        var button = Labels.link(template.label(), () -> beginnings.begin(template));
        button.setToolTipText(Tips.of(template.help()));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        add(button, "wmin 0");
    }
}
