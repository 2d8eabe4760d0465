package org.concordat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.concordat.api.view.View;
import org.concordat.exchange.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a report is made of: as the file says, unless the command line does. */
final class ChosenReport {

    private static final String ALL = "all";
    private static final String ALL_VIEWS = "views";
    private static final String VIEW = "view:";

    @Option(names = "--sections", paramLabel = "PART", split = ",")
    private @Nullable List<String> wanted;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(names = "--name-people")
    private boolean namesPeople;

    /** @throws CommandFailure if there is no such section or view; it names those that there are */
    ReportPlan plan(OpenFile file, Reports reports) throws CommandFailure {
        var plan = file.content().settings().report();
        if (wanted != null) {
            var parts = new ArrayList<ReportPart>();
            for (var word : wanted) {
                parts.addAll(parts(word.strip(), file, reports));
            }
            plan = plan.withParts(parts.stream().distinct().toList());
        }
        return plan.withAsAt(on == null ? plan.asAt() : on).withNamesOfPeople(namesPeople || plan.namesPeople());
    }

    private static List<ReportPart> parts(String word, OpenFile file, Reports reports) throws CommandFailure {
        var offered = reports.offered(file.content().views());
        if (word.equalsIgnoreCase(ALL)) {
            return offered;
        }
        if (word.equalsIgnoreCase(ALL_VIEWS)) {
            return offered.stream().filter(ReportPart.Picture.class::isInstance).toList();
        }
        if (word.toLowerCase(Locale.ROOT).startsWith(VIEW)) {
            var view = file.view(word.substring(VIEW.length()).strip())
                    .orElseThrow(() -> new CommandFailure(unknown(word, offered)));
            return List.of(new ReportPart.Picture(view.id().value()));
        }
        var found = offered.stream().filter(part -> isMeant(part, word)).toList();
        if (found.size() != 1) {
            throw new CommandFailure(unknown(word, offered));
        }
        return found;
    }

    /** By its id, or by what stands behind the prefix of its care model. */
    private static boolean isMeant(ReportPart part, String word) {
        if (!(part instanceof ReportPart.Section section)) {
            return false;
        }
        var id = section.id();
        return id.equalsIgnoreCase(word) || id.substring(id.indexOf('.') + 1).equalsIgnoreCase(word);
    }

    private static String unknown(String word, List<ReportPart> offered) {
        var names = offered.stream().map(part -> word(part)).collect(Collectors.joining(", "));
        return Texts.of("report.unknownPart", word, names);
    }

    /** The parts that can be chosen, each by the word that chooses it. */
    void list(OpenFile file, Reports reports, Terminal terminal) {
        var rows = reports.offered(file.content().views()).stream()
                .map(part -> List.of(word(part), title(part, reports, file)))
                .toList();
        Columns.aligned(rows).forEach(terminal::print);
    }

    private static String word(ReportPart part) {
        return part instanceof ReportPart.Section section ? section.id() : VIEW + ((ReportPart.Picture) part).viewId();
    }

    private static String title(ReportPart part, Reports reports, OpenFile file) {
        return part instanceof ReportPart.Section section
                ? reports.title(section.id())
                : file.view(((ReportPart.Picture) part).viewId())
                        .map(View::name)
                        .orElse("");
    }
}
