package org.concordat.desktop.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.view.View;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.report.ReportFormat;
import org.concordat.exchange.report.Reports;

/**
 * What a window has to report on.
 *
 * @param document all of the network, with all views
 * @param plan as the document has it
 * @param templates remembers the files whose look was taken
 * @param listening asked once for the sections that have nothing to say; tells them later, on the event thread
 */
public record Reportable(
        Export document,
        Reports reports,
        ReportPlan plan,
        List<ReportFormat> formats,
        Preferences templates,
        Consumer<Consumer<List<String>>> listening) {

    PartList parts() {
        return new PartList(reports.offered(document.views()), this::title, plan);
    }

    private String title(ReportPart part) {
        return part instanceof ReportPart.Section section
                ? reports.title(section.id())
                : document.views().stream()
                        .filter(view -> view.id().value().equals(((ReportPart.Picture) part).viewId()))
                        .map(View::name)
                        .findFirst()
                        .orElse("");
    }

    LocalDate day() {
        return document.day();
    }

    void silent(Consumer<List<String>> told) {
        listening.accept(told);
    }
}
