package org.concordat.desktop.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.document.Subscription;
import org.concordat.core.plugin.pack.Versions;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.theme.Icons;
import org.concordat.desktop.theme.Labels;

/**
 * A strip above a network that uses care models which are not here, or newer ones than those that are here. It goes when that is no longer
 * so, or when somebody has read it. Belongs to the event thread.
 */
public final class MissingBanner extends JPanel implements AutoCloseable {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.beside(MissingBanner.class);

    private final transient Desk desk;
    private final JLabel text = Labels.plain("");
    private final transient Subscription subscription;
    private String wanted = "";
    private boolean read;

    /** @param find looks for plugins that bring a care model, by its id */
    public MissingBanner(Desk desk, Consumer<String> find) {
        super(new MigLayout("insets 6 12 6 8, gapx 10", "[][grow,fill][][]"));
        this.desk = desk;
        Labels.styled(this, "background: $Concordat.banner");
        add(new JLabel(Icons.of("warning", "Concordat.warning")));
        add(text, "wmin 0");
        add(Labels.button(WORDS.get("missing.find"), () -> find.accept(wanted)));
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
        var newer = newer(desk.careModels(), content);
        Stream.concat(missing.stream(), newer.stream()).findFirst().ifPresent(use -> wanted = use.id());
        var said = told(missing, newer);
        var line = String.join(" ", said);
        text.setText(line);
        text.setToolTipText(line);
        setVisible(!read && !said.isEmpty());
    }

    private void dismiss() {
        read = true;
        setVisible(false);
    }

    /** What should be known about the care models of a content; often nothing. */
    static List<String> told(CareModels here, Content content) {
        return told(here.missing(content), newer(here, content));
    }

    private static List<CareModelUse> newer(CareModels here, Content content) {
        return content.careModels().stream()
                .filter(use -> here.find(use.id())
                        .filter(model -> Versions.isNewer(use.version(), model.version()))
                        .isPresent())
                .toList();
    }

    private static List<String> told(List<CareModelUse> missing, List<CareModelUse> newer) {
        var told = new ArrayList<String>();
        if (!missing.isEmpty()) {
            told.add(WORDS.format("missing", named(missing)));
        }
        if (!newer.isEmpty()) {
            told.add(WORDS.format("newer", named(newer)));
        }
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
