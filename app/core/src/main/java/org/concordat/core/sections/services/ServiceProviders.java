package org.concordat.core.sections.services;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.core.accountability.Accountability;
import org.concordat.core.accountability.Footing;
import org.concordat.core.accountability.ProvidedServices;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.CoreSection;

/** Who gives each service and who pays for it, as a matrix while it fits a page, else as a list; then the gaps and what is doubled. */
public final class ServiceProviders extends CoreSection {

    /** The widest matrix that fits a page upright. */
    private static final int MOST_COLUMNS = 7;

    private static final int MOST_NAMES = 20;

    public ServiceProviders() {
        super("core.serviceProviders");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var services = asAt.nodes(Services.SERVICE).sorted(ByName.ORDER).toList();
        if (services.isEmpty()) {
            return List.of();
        }
        var givers = new GiversAndPayers(asAt);
        var rows = services.stream().map(givers::of).toList();
        var columns = rows.stream()
                .flatMap(i -> Stream.concat(i.giving().stream(), i.paying().stream()))
                .distinct()
                .sorted(ByName.ORDER)
                .toList();
        var blocks = new ArrayList<Block>();
        var told = rows.stream().filter(Involved::isAnybody).toList();
        if (columns.size() > MOST_COLUMNS) {
            blocks.add(list(told, asAt));
        } else if (!columns.isEmpty()) {
            blocks.add(paragraph("key"));
            blocks.add(matrix(told, columns, asAt));
        }
        var points = points(rows, asAt);
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
        return blocks;
    }

    private Block matrix(List<Involved> rows, List<Node> columns, AsAt asAt) {
        var table = this.<Involved>columns()
                .column("service", i -> InWords.name(i.service()))
                .column("standing", i -> standing(i.service()))
                .column("setting", i -> choice(i.service(), Services.SETTING));
        columns.forEach(c -> table.named(InWords.name(c), i -> mark(i, c)));
        return table.table(say("matrix", InWords.day(asAt.day())), rows);
    }

    private String mark(Involved involved, Node who) {
        return Stream.concat(
                        involved.giving().contains(who)
                                ? Stream.of(say(involved.isMeantOnly(who) ? "meant" : "gives"))
                                : Stream.empty(),
                        involved.paying().contains(who) ? Stream.of(say("pays")) : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    private Block list(List<Involved> rows, AsAt asAt) {
        return this.<Involved>columns()
                .column("service", e -> InWords.name(e.service()))
                .column("standing", e -> standing(e.service()))
                .column("setting", e -> choice(e.service(), Services.SETTING))
                .column("givenBy", e -> InWords.names(e.giving()))
                .column("paidBy", e -> InWords.names(e.paying()))
                .table(say("list", InWords.day(asAt.day())), rows);
    }

    private List<String> points(List<Involved> rows, AsAt asAt) {
        var provided = ProvidedServices.of(asAt);
        var accountability = Accountability.of(asAt, link -> true);
        var points = new ArrayList<String>();
        var unprovided = rows.stream()
                .map(Involved::service)
                .filter(s -> !provided.include(s, Footing.of(s, asAt).orElse(Footing.NOT_SAID)))
                .toList();
        var unpaid = rows.stream()
                .filter(i -> i.paying().isEmpty())
                .map(Involved::service)
                .filter(s -> !accountability.isBacked(s.id()))
                .toList();
        if (unprovided.equals(unpaid)) {
            gap("neither", unpaid, rows.size(), points);
        } else {
            gap("noProvider", unprovided, rows.size(), points);
            gap("noPayer", unpaid, rows.size(), points);
        }
        doubled("givenTwice", rows.stream().filter(i -> i.giving().size() > 1), Involved::giving, points);
        doubled("paidTwice", rows.stream().filter(Involved::isPaidTwice), Involved::paying, points);
        return points;
    }

    /** Services with the same ones twice are told together. */
    private void doubled(String key, Stream<Involved> rows, Function<Involved, List<Node>> who, List<String> points) {
        var byWho = rows.collect(Collectors.groupingBy(who, LinkedHashMap::new, Collectors.toList()));
        byWho.forEach((several, services) -> points.add(say(
                key,
                InWords.names(several),
                InWords.some(services.stream().map(Involved::service).toList(), MOST_NAMES))));
    }

    private void gap(String key, List<Node> services, int all, List<String> points) {
        if (services.size() == all) {
            points.add(say(key + ".all", all));
        } else if (!services.isEmpty()) {
            points.add(say(key, services.size(), InWords.some(services, MOST_NAMES)));
        }
    }
}
