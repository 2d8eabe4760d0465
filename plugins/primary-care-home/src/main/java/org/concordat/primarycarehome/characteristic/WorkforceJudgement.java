package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.workforce.Partners;
import org.concordat.primarycarehome.workforce.SharedStaff;

/** Whether staff of primary, secondary and social care work as one. */
final class WorkforceJudgement {

    private WorkforceJudgement() {}

    static Judgement of(Home home) {
        var partners = Partners.of(home);
        var staff = SharedStaff.of(home);
        var used = new ArrayList<Node>();
        used.addAll(staff.shared());
        used.addAll(partners.secondary());
        used.addAll(partners.social());
        var standing = staff.standing().and(partners.secondaryCare()).and(partners.socialCare());
        var why = List.of(
                staff.shared().isEmpty() && staff.standing().isThere()
                        ? WORDS.get("primary-care-home.why.team.links")
                        : Judgement.half("team", staff.shared()),
                Judgement.half("secondary", partners.secondary()),
                Judgement.half("social", partners.social()));
        return Judgement.on(
                home, standing, String.join(" ", why), used.stream().distinct().toList());
    }
}
