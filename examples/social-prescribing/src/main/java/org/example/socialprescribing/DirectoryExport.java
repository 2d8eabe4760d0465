package org.example.socialprescribing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.exchange.Exported;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;

/** Writes the groups that there are on the day, in alphabetical order; nothing where there are none. */
final class DirectoryExport implements Exporter {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String MARK = "\ufeff";

    @Override
    public FileFormat format() {
        return GroupsDirectory.FORMAT;
    }

    @Override
    public void write(Exported what, OutputStream out) throws IOException {
        var asAt = AsAt.of(what.check());
        var groups = asAt.nodes(SocialPrescribingTypes.COMMUNITY_GROUP)
                .sorted(Comparator.comparing((Node group) -> InWords.name(group)).thenComparing(Node::id))
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        var text = new StringBuilder(MARK).append(CsvTable.line(GroupsDirectory.HEADINGS));
        groups.forEach(group -> text.append(CsvTable.line(cells(group, asAt))));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Node group, AsAt asAt) {
        return List.of(
                InWords.name(group),
                group.get(SocialPrescribingTypes.OFFERS, ""),
                names(asAt.targets(group, PlaceLinks.LOCATED_IN)),
                names(asAt.origins(group, SocialPrescribingTypes.SIGNPOSTS_TO)),
                group.id().value());
    }

    private static String names(Collection<Node> nodes) {
        return nodes.stream().map(InWords::name).sorted().collect(Collectors.joining(GroupsDirectory.SEPARATOR));
    }
}
