package org.concordat.api.integration;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;

/** Under full integration the GMS or PMS contracts of the practices and groups are suspended or ended. */
record GmsSuspended(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return IntegratedPartnership.at(IntegrationLevel.FULL, model, check).stream()
                .flatMap(this::findings)
                .toList();
    }

    private Stream<Finding> findings(IntegratedPartnership partnership) {
        var members = partnership.members();
        var groups = members.all().stream().filter(n -> n.isA(GeneralPractice.GP_GROUP));
        return Stream.concat(members.practices().stream(), groups)
                .map(p -> GmsContract.of(p, partnership.asAt()))
                .filter(GmsContract::isActive)
                .map(gms -> finding(gms, partnership));
    }

    private Finding finding(GmsContract gms, IntegratedPartnership partnership) {
        var name = InWords.name(gms.practice());
        var day = InWords.day(partnership.asAt().day());
        return about.finding(List.of(gms.practice(), partnership.node()), name, gms.kind(), partnership.name(), day)
                .with(
                        about.text("fix", gms.kind(), name, day),
                        SuspendGms.from(about, partnership.asAt().day(), gms));
    }
}
