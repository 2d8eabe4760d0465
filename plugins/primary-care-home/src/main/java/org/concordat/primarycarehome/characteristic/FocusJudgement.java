package org.concordat.primarycarehome.characteristic;

import java.util.ArrayList;
import org.concordat.primarycarehome.focus.Focus;
import org.concordat.primarycarehome.home.Home;

/** Whether a home combines personalised care with outcomes for its population. */
final class FocusJudgement {

    private FocusJudgement() {}

    static Judgement of(Home home) {
        var focus = Focus.of(home);
        var used = new ArrayList<>(focus.personalised());
        used.addAll(focus.outcomes());
        var why = Judgement.half("personalised", focus.personalised()) + " "
                + Judgement.half("outcomes", focus.outcomes());
        return Judgement.on(home, focus.standing(), why, used);
    }
}
