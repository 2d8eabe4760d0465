package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpLinks;

/** The edit that suspends a practice's GMS or PMS contract from a day on, with the right of return. */
final class SuspendGms {

    private SuspendGms() {}

    static Edit from(LocalDate day, GmsContract gms) {
        var practice = gms.practice();
        var statuses = until(day, practice.all(McpAdditions.GMS_STATUS));
        statuses.add(new DatedChoice(McpAdditions.SUSPENDED, PartialDate.day(day), null));
        var edits = new ArrayList<Edit>();
        edits.add(new ChangeNode(practice, practice.with(McpAdditions.GMS_STATUS, statuses)));
        gms.live()
                .forEach(contract -> edits.add(new AddLink(Link.of(McpLinks.SUSPENDS, practice.id(), contract.id())
                        .with(McpLinks.RIGHT_OF_RETURN, true)
                        .with(Core.VALID_FROM, PartialDate.day(day)))));
        return new Group(WORDS.get("MCP-08.edit"), edits);
    }

    /** What was so before the day, with what still held on it ending the day before. */
    private static List<DatedChoice> until(LocalDate day, List<DatedChoice> statuses) {
        var before = new ArrayList<DatedChoice>();
        for (var status : statuses) {
            if (!status.holdsOn(day)) {
                before.add(status);
            } else if (Level.beginning(status).isBefore(day)) {
                before.add(new DatedChoice(status.choice(), status.from(), PartialDate.day(day.minusDays(1))));
            }
        }
        return before;
    }
}
