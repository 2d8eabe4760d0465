package org.concordat.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordat.api.network.ReportPlan;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.ContentReader;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;
import org.concordat.exchange.report.Reports;

/** The networks that come with Concordat, without plugins: what of them only these know is drawn as a placeholder. */
public final class SampleNetworks {

    public static final List<String> NAMES = List.of("connected-care", "oxfordshire", "vitality-uhb", "wolverhampton");

    private SampleNetworks() {}

    /** With all of its views. */
    public static Export export(String name) {
        var careModels = CareModels.of(List.of());
        try {
            var content = new ContentReader(careModels.vocabulary(), careModels.rules())
                    .read(Path.of("../../models/" + name + ".concordat.json"))
                    .content();
            return new Export(
                            content.settings().title(),
                            NetworkSnapshot.of(content.nodes(), content.links()),
                            null,
                            content.settings().dayOr(LocalDate.EPOCH),
                            careModels)
                    .of(content.views(), content.views().size());
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** All that there is to report of an export: its views, and each section that has something to say. */
    public static Report report(Export export) {
        return Reports.of(export.careModels()).write(export, ReportPlan.USUAL.withNamesOfPeople(true));
    }

    public static byte[] bytes(ReportFormat format, Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(report, out);
        return out.toByteArray();
    }
}
