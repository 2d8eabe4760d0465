package org.concordat.desktop.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.Subscription;
import org.concordat.core.storage.Brought;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/**
 * A strip above a network that uses care models which are not here, or that older or newer ones wrote than those that are here. It goes when
 * that is no longer so, or when somebody has read it. Belongs to the event thread.
 */
public final class MissingBanner extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(MissingBanner.class);

    private final transient Desk desk;
    private final transient WhatChanges changes;
    private final transient Consumer<String> find;
    private final JButton finding;
    private final JButton asking;
    private final JLabel text = Labels.plain("");
    private final transient Subscription subscription;
    private String wanted = "";
    private boolean read;

    /**
     * @param brought what older versions of care models wrote, and what became of it
     * @param find looks for plugins that bring a care model, by its id
     */
    public MissingBanner(Desk desk, List<Brought> brought, Consumer<String> find) {
        super(new MigLayout("insets 6 12 6 8, gapx 10, hidemode 3", "[][grow,fill][][][]"));
        this.desk = desk;
        this.find = find;
        changes = new WhatChanges(desk.careModels(), brought);
        asking = Labels.button(WORDS.get("changes.ask"), this::tell);
        finding = Labels.button(WORDS.get("missing.find"), () -> find.accept(wanted));
        Labels.styled(this, "background: $Concordat.banner");
        add(new JLabel(Icons.of("warning", "Concordat.warning")));
        add(text, "wmin 0");
        add(asking);
        add(finding);
        add(Labels.tool(Icons.of("close"), WORDS.get("missing.read"), this::dismiss));
        setVisible(false);
        subscription = desk.document().subscribe(change -> {
            if (isVisible()) {
                look();
            }
        });
    }

    /** Looks through the document. */
    public void look() {
        var content = desk.document().content();
        var missing = desk.careModels().missing(content);
        var newer = WhatChanges.newer(desk.careModels(), content);
        Stream.concat(missing.stream(), newer.stream()).findFirst().ifPresent(use -> wanted = use.id());
        var said = told(missing, newer, changes.brought());
        finding.setVisible(!missing.isEmpty() || !newer.isEmpty());
        asking.setVisible(!newer.isEmpty() || !changes.brought().isEmpty());
        var line = String.join(" ", said);
        text.setText(line);
        text.setToolTipText(line);
        setVisible(!read && !said.isEmpty());
    }

    private void tell() {
        var lines = String.join("\n", changes.lines(desk.document().content()));
        if (!finding.isVisible()) {
            Dialogs.message(this, WORDS.get("changes.title"), lines);
        } else if (Dialogs.choose(
                        this, WORDS.get("changes.title"), lines, List.of(WORDS.get("missing.find"), WORDS.get("close")))
                == 0) {
            find.accept(wanted);
        }
    }

    private void dismiss() {
        read = true;
        setVisible(false);
    }

    /** What should be known about the care models of a content; often nothing. */
    static List<String> told(CareModels here, Content content) {
        return told(here.missing(content), WhatChanges.newer(here, content), List.of());
    }

    private static List<String> told(List<CareModelUse> missing, List<CareModelUse> newer, List<Brought> older) {
        var told = new ArrayList<String>();
        if (!missing.isEmpty()) {
            told.add(WORDS.format("missing", named(missing)));
        }
        if (!newer.isEmpty()) {
            told.add(WORDS.format("newer", named(newer)));
        }
        older.forEach(one -> told.add(one.told()));
        return told;
    }

    private static String named(List<CareModelUse> uses) {
        return uses.stream()
                .map(use -> (use.id() + ' ' + use.version()).strip())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
