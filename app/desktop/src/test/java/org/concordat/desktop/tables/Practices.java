package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.desk.Desk;
import org.concordat.desktop.selection.Selection;
import org.concordat.desktop.theme.TypeIcons;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;

/** Three practices, of which two are in a network, on a desk. */
final class Practices {

    static final Subject SUBJECT = new Subject.NodesOf(GeneralPractice.GP_PRACTICE);

    final CareModels careModels = CareModels.of(List.of());
    final Document document = new Document(Content.empty("Test", "Everything"));
    final Selection selection = new Selection();
    final List<String> notices = new ArrayList<>();
    final Desk desk = new Desk(document, careModels, selection, new TypeIcons(careModels), notices::add);
    final Node high = practice("high", "High Street", 6_000);
    final Node mill = practice("mill", "Mill Lane", 12_000);
    final Node park = new Node(new NodeId("park"), GeneralPractice.GP_PRACTICE, Facts.NONE)
            .with(Core.NAME, "Park View")
            .with(Core.VALID_FROM, PartialDate.year(2015));
    final Node pcn = new Node(new NodeId("pcn"), GeneralPractice.GP_GROUP, Facts.NONE).with(Core.NAME, "North PCN");
    final Link highInPcn = Link.of(MembershipLinks.MEMBER_OF, high.id(), pcn.id());
    final Link millInPcn = Link.of(MembershipLinks.MEMBER_OF, mill.id(), pcn.id());

    Practices() {
        List.of(high, mill, park, pcn).forEach(node -> document.apply(new AddNode(node)));
        List.of(highInPcn, millInPcn).forEach(link -> document.apply(new AddLink(link)));
    }

    private static Node practice(String id, String name, long patients) {
        return new Node(new NodeId(id), GeneralPractice.GP_PRACTICE, Facts.NONE)
                .with(Core.NAME, name)
                .with(Core.EXTERNAL_IDS, Map.of("ods", "M9-" + id))
                .with(
                        GeneralPractice.LIST_SIZE,
                        List.of(Observation.of(patients, PartialDate.year(2025), Source.of("Lists", ""))));
    }

    List<Column> columns() {
        return Columns.of(SUBJECT, careModels.vocabulary());
    }

    Column column(String id) {
        return columns().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    Query query() {
        return Query.all(SUBJECT, columns());
    }

    Sight sight() {
        return Sight.live(desk);
    }

    /** A table that is worked out at once. */
    ElementModel model(Query query) {
        var model = new ElementModel(desk, query, columns(), new Behind(Runnable::run, Runnable::run), () -> {});
        model.ask(query);
        document.subscribe(model::changed);
        return model;
    }

    List<String> names(ElementModel model) {
        var names = new ArrayList<String>();
        for (int row = 0; row < model.getRowCount(); row++) {
            names.add(desk.names().of(model.id(row)));
        }
        return names;
    }
}
