package org.concordat.api.integration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.api.rule.RuleDescription;

/** The edit that suspends a practice's GMS or PMS contract from a day on, with the right of return. */
final class SuspendGms {

    private SuspendGms() {}

    static Edit from(RuleDescription about, LocalDate day, GmsContract gms) {
        var practice = gms.practice();
        var statuses = until(day, practice.all(GeneralPractice.GMS_STATUS));
        statuses.add(new DatedChoice(GeneralPractice.SUSPENDED, PartialDate.day(day), null));
        var edits = new ArrayList<Edit>();
        edits.add(new ChangeNode(practice, practice.with(GeneralPractice.GMS_STATUS, statuses)));
        gms.live()
                .forEach(contract -> edits.add(new AddLink(Link.of(ContractLinks.SUSPENDS, practice.id(), contract.id())
                        .with(ContractLinks.RIGHT_OF_RETURN, true)
                        .with(Core.VALID_FROM, PartialDate.day(day)))));
        return new Group(about.text("edit"), edits);
    }

    /** What was so before the day, with what still held on it ending the day before. */
    private static List<DatedChoice> until(LocalDate day, List<DatedChoice> statuses) {
        var before = new ArrayList<DatedChoice>();
        for (var status : statuses) {
            if (!status.holdsOn(day)) {
                before.add(status);
            } else if (status.beginning().isBefore(day)) {
                before.add(new DatedChoice(status.choice(), status.from(), PartialDate.day(day.minusDays(1))));
            }
        }
        return before;
    }
}
