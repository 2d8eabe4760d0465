package org.concordat.mcp.payment;

import java.util.List;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules and the report section on payment. */
public final class Payment {

    public static final List<Rule> RULES = List.of(new PaymentApproachComplete(), new ShareWithMainTrust());
    public static final List<ReportSection> SECTIONS = List.of(new PaymentApproachSection());

    private Payment() {}
}
