package org.concordat.desktop.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.formats.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportDialogIT {

    private static final NodeId ONE = new NodeId("one");

    private ExportDialog dialog;

    @BeforeEach
    void open() throws Exception {
        open(new Node(ONE, Organisations.PROVIDER, Facts.of(Core.NAME, "One")));
    }

    private void open(Node... nodes) throws Exception {
        var view = new View(new ViewId("v"), "Front", Map.of(ONE, Box.of(0, 0, 160, 56)), Map.of());
        var network = NetworkSnapshot.of(List.of(nodes), List.of());
        var document = new Export("Care", network, null, LocalDate.of(2018, 1, 1), CareModels.of(List.of()));
        var views = List.of(view, View.empty("Other"));
        var matter = new Exportable(document, view, views, Set.of(ONE), OptionalDouble.empty());
        dialog = OnEventThread.get(() -> {
            var opened = new ExportDialog(
                    new JFrame(), matter, Formats.own().all(), ExportChoice.remembered(new ForgetfulPreferences()));
            opened.setModal(false);
            opened.setVisible(true);
            return opened;
        });
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.run(dialog::dispose);
    }

    private static Stream<Component> within(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(child -> Stream.concat(
                        Stream.of(child),
                        child instanceof Container inner && !(child instanceof JComboBox)
                                ? within(inner)
                                : Stream.empty()));
    }

    private <C extends Component> C named(String name, Class<C> type) {
        return within(dialog.getContentPane())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(c -> name.equals(c.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String list, String value) throws Exception {
        OnEventThread.run(() -> {
            var box = named(list, JComboBox.class);
            for (int i = 0; i < box.getItemCount(); i++) {
                if (box.getItemAt(i).toString().startsWith(value)) {
                    box.setSelectedIndex(i);
                    return;
                }
            }
            throw new AssertionError(value);
        });
    }

    @Test
    void theFinenessIsAskedForABitmapOnly() throws Exception {
        assertThat(named("Fineness", JComboBox.class).isShowing()).isFalse();

        choose("Format", "PNG");

        assertThat(named("Fineness", JComboBox.class).isShowing()).isTrue();
    }

    @Test
    void ofAGraphFileItSaysBeforehandWhatDoesNotArrive() throws Exception {
        choose("Format", "GraphML");

        var losses = named("What does not arrive", JTextArea.class);
        assertThat(losses.isShowing()).isTrue();
        assertThat(losses.getText()).contains("other view");
        assertThat(named("Legend below", JCheckBox.class).isShowing()).isFalse();
    }

    @Test
    void whatIsChosenIsHandedBack() throws Exception {
        choose("Format", "SVG");
        choose("What", "What is selected");
        OnEventThread.run(() -> {
            named("Legend below", JCheckBox.class).doClick();
            named("Source", JTextField.class).setText("NHS Digital");
            named("Export\u2026", JButton.class).doClick();
        });

        var chosen = dialog.chosen().orElseThrow();
        assertThat(chosen.scope()).isEqualTo(Scope.SELECTION);
        assertThat(chosen.format()).isEqualTo("svg");
        assertThat(chosen.finish().legend()).isFalse();
        assertThat(chosen.finish().sourceLine()).isEqualTo("NHS Digital");
    }

    @Test
    void whatWasChosenStaysWhenTheFormatIsChanged() throws Exception {
        choose("What", "What is selected");
        choose("Format", "GraphML");

        assertThat(String.valueOf(named("What", JComboBox.class).getSelectedItem()))
                .startsWith("What is selected");
    }

    private JCheckBox withoutNames() {
        return named("Leave out the names of people", JCheckBox.class);
    }

    @Test
    void whereNobodyIsNamedNamesAreNotAskedAbout() throws Exception {
        assertThat(OnEventThread.get(() -> withoutNames().isVisible())).isFalse();
    }

    @Test
    void namesOfPeopleCanBeLeftOut() throws Exception {
        close();
        open(new Node(ONE, People.PERSON, Facts.of(Core.NAME, "Jo Smith")));
        choose("Format", "GraphML");

        OnEventThread.run(() -> withoutNames().doClick());

        assertThat(named("What does not arrive", JTextArea.class).getText()).contains("The name of one person");
        OnEventThread.run(() -> named("Export\u2026", JButton.class).doClick());
        assertThat(dialog.chosen().orElseThrow().withoutNames()).isTrue();
    }
}
