package org.concordat.exchange.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.exchange.office.PowerPointReport;
import org.concordat.exchange.office.WordReport;
import org.concordat.exchange.report.ReportFormat;
import org.concordat.exchange.report.html.HtmlReport;
import org.concordat.exchange.report.pdf.PdfReport;

/** What reports can be set as, in the order to offer it. */
public final class ReportFormats {

    private static final List<ReportFormat> ALL =
            List.of(new PdfReport(), new WordReport(), new PowerPointReport(), new HtmlReport());

    private ReportFormats() {}

    public static List<ReportFormat> all() {
        return ALL;
    }

    /** The one that the extension of a file means, or empty. */
    public static Optional<ReportFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream().filter(format -> name.endsWith(format.extension())).findFirst();
    }

    /** The one of this id, letter case aside, or empty. */
    public static Optional<ReportFormat> of(String id) {
        return ALL.stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    /** Their extensions, each with its dot, for people. */
    public static String extensions() {
        return ALL.stream().map(ReportFormat::extension).collect(Collectors.joining(", "));
    }
}
