package org.concordat.contractforms.vocabulary;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Governance;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.model.Addition;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/**
 * What this care model adds to the types of the core. The decision rule of a body and the cap and floor of a risk share are facts of the
 * core; they are the same facts of a contract and of a party.
 */
public final class FormAdditions {

    /** What sets a share of risk or reward going. */
    public static final Attribute<String> TRIGGER = Attribute.text(WORDS, "contract-forms.trigger");

    /** The forms of contract that this care model adds. */
    public static final List<Choice> FORMS = WORDS.choices("core.contractForm", FormTypes.GUARANTEE);

    private static final List<NodeType> JOINT_VENTURE = List.of(FormTypes.JOINT_VENTURE);
    private static final List<NodeType> CARE = List.of(Services.SERVICE, Services.PATHWAY);

    public static final List<Addition> ALL = List.of(
            new Addition.Choices(Contracts.CONTRACT_FORM, FORMS),
            new Addition.Attributes(Contracts.CONTRACT, List.of(Governance.DECISION_RULE)),
            new Addition.Attributes(ContractLinks.PARTY_TO, List.of(MoneyLinks.CAP, MoneyLinks.FLOOR, TRIGGER)),
            new Addition.Attributes(MoneyLinks.RISK_SHARE, List.of(TRIGGER)),
            joins(ServiceLinks.PROVIDES, JOINT_VENTURE, CARE),
            joins(ServiceLinks.SERVES, JOINT_VENTURE, List.of(Services.POPULATION)),
            joins(
                    ContractLinks.COMMISSIONS,
                    List.of(Organisations.COMMISSIONER, Organisations.LOCAL_AUTHORITY),
                    JOINT_VENTURE),
            joins(ContractLinks.SUBCONTRACTS, List.of(Organisations.ORGANISATION), JOINT_VENTURE),
            joins(ContractLinks.INTEGRATES_WITH, GeneralPractice.NODE_TYPES, JOINT_VENTURE));

    private FormAdditions() {}

    private static Addition joins(LinkType type, List<NodeType> from, List<NodeType> to) {
        return new Addition.Joins(
                type,
                from.stream().flatMap(f -> to.stream().map(t -> new Join(f, t))).toList());
    }

    /** The form of a contract as a planner knows it. */
    public static String formLabel(String form) {
        return Stream.concat(Contracts.CONTRACT_FORM.choices().stream(), FORMS.stream())
                .filter(c -> c.id().equals(form))
                .map(Choice::label)
                .findFirst()
                .orElse(form);
    }
}
