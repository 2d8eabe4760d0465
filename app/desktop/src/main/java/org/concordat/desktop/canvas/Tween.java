package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;

/** What an edit of places looks like on the way. */
final class Tween {

    private Tween() {}

    /** @param part how far, from 0 to 1; links whose number of bends changes are straight on the way */
    static Edit of(Edit edit, double part) {
        var leaves = new ArrayList<Edit>();
        edit.leaves().forEach(leaf -> {
            if (leaf instanceof PlaceNode place && place.before() != null && place.after() != null) {
                leaves.add(new PlaceNode(
                        place.view(), place.node(), place.before(), between(place.before(), place.after(), part)));
            } else if (leaf instanceof BendLink bend) {
                leaves.add(new BendLink(
                        bend.view(), bend.link(), bend.before(), between(bend.before(), bend.after(), part)));
            }
        });
        return new Group(edit.label(), leaves);
    }

    private static Box between(Box before, Box after, double part) {
        return after.at(between(before.x(), after.x(), part), between(before.y(), after.y(), part))
                .sized(between(before.width(), after.width(), part), between(before.height(), after.height(), part));
    }

    private static List<Bend> between(List<Bend> before, List<Bend> after, double part) {
        if (before.size() != after.size()) {
            return List.of();
        }
        var bends = new ArrayList<Bend>();
        for (int i = 0; i < after.size(); i++) {
            bends.add(new Bend(
                    between(before.get(i).x(), after.get(i).x(), part),
                    between(before.get(i).y(), after.get(i).y(), part)));
        }
        return bends;
    }

    private static double between(double before, double after, double part) {
        return before + (after - before) * part;
    }
}
