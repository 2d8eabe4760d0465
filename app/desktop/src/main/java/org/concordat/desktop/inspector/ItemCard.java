package org.concordat.desktop.inspector;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.net.URI;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.concordat.desktop.evidence.WebPage;
import org.concordat.desktop.theme.Labels;
import org.concordat.desktop.theme.Tips;

/** An item of a list in one or two lines; a click or Enter opens it. */
final class ItemCard extends JPanel {

    private static final long serialVersionUID = 1L;

    ItemCard(String title, String detail, Optional<URI> page, Runnable open) {
        super(new MigLayout("insets 5 8 5 8, gapy 1", "[grow,fill][]"));
        Labels.styled(this, "arc: 6; background: $Concordat.field");
        add(Labels.plain(title), "wmin 0");
        page.ifPresent(address -> add(opener(address), "spany 2, top"));
        if (!detail.isEmpty()) {
            add(Labels.styled(Labels.plain(detail), "font: -1; foreground: $Concordat.muted"), "newline, wmin 0");
        }
        setToolTipText(Tips.of(detail.isEmpty() ? title : title + "\n" + detail));
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setFocusable(true);
        getAccessibleContext().setAccessibleName(title);
        registerKeyboardAction(e -> open.run(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                open.run();
            }
        });
    }

    private JButton opener(URI address) {
        var button = Labels.link(TextForm.WORDS.get("source.open"), () -> WebPage.open(this, address));
        button.setToolTipText(Tips.of(TextForm.WORDS.format("source.open.help", address.toString())));
        return button;
    }
}
