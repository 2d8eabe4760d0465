package org.concordat.diagram.drawing;

import java.util.Map;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Element;
import org.concordat.diagram.figure.StatusLook;

/** What the status and the confidence of an element make it look like. */
final class StatusLooks {

    private static final Set<String> BROKEN_DOWN = Set.of(Statuses.FAILED, Statuses.COLLAPSED);
    private static final Map<String, StatusLook> OWN_LOOK = Map.of(
            Statuses.SHADOW, StatusLook.SHADOW,
            Statuses.INFERRED, StatusLook.INFERRED,
            Statuses.HYPOTHETICAL, StatusLook.INFERRED,
            // Of several options the chosen one is to stand out as firm.
            Statuses.CHOSEN, StatusLook.NORMAL);

    private StatusLooks() {}

    static StatusLook of(Element element) {
        if (element.type().isPlaceholder()) {
            return StatusLook.PLACEHOLDER;
        }
        var look = ofStatus(element);
        return look == StatusLook.NORMAL && isSupposed(element) ? StatusLook.INFERRED : look;
    }

    private static StatusLook ofStatus(Element element) {
        var status = element.get(Core.STATUS, Statuses.ACTUAL);
        var own = OWN_LOOK.get(status);
        if (own != null) {
            return own;
        } else if (BROKEN_DOWN.contains(status)) {
            return StatusLook.FAILED;
        } else if (Statuses.isOver(element)) {
            return StatusLook.ENDED;
        }
        return Statuses.isIntended(element) ? StatusLook.PROPOSED : StatusLook.NORMAL;
    }

    private static boolean isSupposed(Element element) {
        var confidence = element.get(Core.CONFIDENCE, "");
        return confidence.equals(Statuses.INFERRED) || confidence.equals(Statuses.HYPOTHETICAL);
    }
}
