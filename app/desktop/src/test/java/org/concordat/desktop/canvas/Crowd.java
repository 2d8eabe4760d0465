package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;

/** So many practices in groups, with referrals between the groups, that from afar nobody could tell them apart. */
final class Crowd {

    private static final int GROUPS = 24;
    private static final int MEMBERS = 60;
    private static final int ACROSS = 6;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<NodeId, Box> boxes = new HashMap<>();

    final ViewId view = new ViewId("all");

    private Crowd() {
        for (int group = 0; group < GROUPS; group++) {
            double x = group % ACROSS * 2_000;
            double y = group / ACROSS * 1_200;
            put(
                    new Node(group(group), GeneralPractice.GP_GROUP, Facts.of(Core.NAME, "Group " + group)),
                    Box.of(x, y, 1_800, 1_000));
            for (int member = 0; member < MEMBERS; member++) {
                var id = practice(group, member);
                put(
                        new Node(id, GeneralPractice.GP_PRACTICE, Facts.of(Core.NAME, "Practice " + id)),
                        Box.of(x + 20 + member % 12 * 145, y + 100 + member / 12 * 170, 120, 56));
                links.add(Link.of(MembershipLinks.MEMBER_OF, id, group(group)));
                links.add(Link.of(ServiceLinks.REFERS_TO, id, practice((group + 1) % GROUPS, member)));
            }
        }
    }

    static Crowd gathered() {
        return new Crowd();
    }

    private static NodeId group(int group) {
        return new NodeId("g" + group);
    }

    static NodeId practice(int group, int member) {
        return new NodeId("g" + group + "p" + member);
    }

    private void put(Node node, Box box) {
        nodes.add(node);
        boxes.put(node.id(), box);
    }

    Document document() {
        return new Document(new Content(
                Settings.titled("crowd"),
                List.of(),
                nodes,
                links,
                List.of(new View(view, "All", boxes, Map.of())),
                List.of(),
                new TreeMap<>()));
    }
}
