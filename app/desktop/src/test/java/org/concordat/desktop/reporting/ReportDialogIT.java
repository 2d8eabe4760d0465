package org.concordat.desktop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.formats.ReportFormats;
import org.concordat.exchange.report.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportDialogIT {

    private static final ReportPart FRONT = new ReportPart.Picture("v");
    private static final ReportPart MONEY = new ReportPart.Section("core.moneyFlow");

    private ReportDialog dialog;

    @BeforeEach
    void open() throws Exception {
        var careModels = CareModels.of(List.of());
        var view = new View(new ViewId("v"), "Front", Map.of(), Map.of());
        var document = new Export(
                "Care", NetworkSnapshot.of(List.of(), List.of()), view, LocalDate.of(2018, 1, 1), careModels);
        var plan = ReportPlan.USUAL.withParts(List.of(MONEY, FRONT)).withNamesOfPeople(true);
        var matter = new Reportable(
                document, Reports.of(careModels), plan, ReportFormats.all(), new ForgetfulPreferences(), told -> {});
        dialog = OnEventThread.get(() -> {
            var opened = new ReportDialog(new JFrame(), matter, "pdf");
            opened.setModal(false);
            opened.pack();
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

    private ReportChoice written() throws Exception {
        OnEventThread.run(() -> named("Write report\u2026", JButton.class).doClick());
        return dialog.chosen().orElseThrow();
    }

    @Test
    void whatTheDocumentHasChosenIsOffered() throws Exception {
        var chosen = written();
        assertThat(chosen.plan().parts()).containsExactly(MONEY, FRONT);
        assertThat(chosen.plan().namesPeople()).isTrue();
        assertThat(chosen.format().id()).isEqualTo("pdf");
    }

    @Test
    void aPartIsMovedByItsButton() throws Exception {
        OnEventThread.run(() -> named("Later", JButton.class).doClick());
        assertThat(written().plan().parts()).containsExactly(FRONT, MONEY);
    }

    @Test
    void aPartIsTakenOutByItsTick() throws Exception {
        OnEventThread.run(() -> named("Contents", JTable.class).setValueAt(false, 0, 0));
        assertThat(written().plan().parts()).containsExactly(FRONT);
    }

    @Test
    void withoutAnyPartThereIsNothingToWrite() throws Exception {
        OnEventThread.run(() -> named("None", JButton.class).doClick());
        assertThat(named("Write report\u2026", JButton.class).isEnabled()).isFalse();
    }

    @Test
    void ofAYearItsLastDayIsTaken() throws Exception {
        OnEventThread.run(() -> named("As at", JTextField.class).setText("2017/18"));
        assertThat(written().plan().asAt()).isEqualTo("2018-03-31");
    }

    @Test
    void whatIsNoDayIsSaidSoAtOnce() throws Exception {
        OnEventThread.run(() -> named("As at", JTextField.class).setText("soon"));
        assertThat(named("Write report\u2026", JButton.class).isEnabled()).isFalse();
        assertThat(within(dialog.getContentPane())
                        .map(c -> String.valueOf(c.getAccessibleContext().getAccessibleName())))
                .anyMatch(name -> name.startsWith("Not a day"));
    }

    @Test
    void personsAreLeftOutAgainByTheirTick() throws Exception {
        OnEventThread.run(() -> named("Name people", JCheckBox.class).doClick());
        assertThat(written().plan().namesPeople()).isFalse();
    }

    @Test
    void aSectionThatHasNothingToSayIsSaidSo() throws Exception {
        OnEventThread.run(() -> dialog.tellSilent(List.of("core.moneyFlow")));
        assertThat(String.valueOf(named("Contents", JTable.class).getValueAt(0, 1)))
                .endsWith("nothing in the network");
    }
}
