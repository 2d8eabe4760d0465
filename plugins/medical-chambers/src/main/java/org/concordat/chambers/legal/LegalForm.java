package org.concordat.chambers.legal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersAdditions;

/**
 * What is said of the legal form of chambers on a day.
 *
 * @param form the id of the form that holds; empty where none is stated
 * @param isCompany whether they are a legal person of their own
 * @param isUnincorporated whether it is said that they are not
 */
public record LegalForm(Optional<String> form, boolean isCompany, boolean isUnincorporated) {

    /** A company whose owners hold shares, or of which no more is said than that it is limited. */
    private static final Set<String> WITH_SHARES = Set.of("company_limited_by_shares", "limited_company");

    private static final Set<String> OTHER_LEGAL_PERSONS =
            Set.of("company_limited_by_guarantee", "LLP", "CIC", "charity");

    public static LegalForm of(Chambers chambers) {
        var form = DatedChoice.on(chambers.asAt().day(), forms(chambers)).map(DatedChoice::choice);
        var person = chambers.bodies().stream()
                .flatMap(b -> b.find(Partnerships.LEGAL_PERSONALITY).stream())
                .findFirst();
        boolean byForm = form.filter(f -> WITH_SHARES.contains(f) || OTHER_LEGAL_PERSONS.contains(f))
                .isPresent();
        boolean unincorporated = form.map(Organisations.UNINCORPORATED::equals)
                .orElse(person.filter(p -> !p).isPresent());
        boolean incorporated = byForm || form.isEmpty() && person.orElse(false) || wasIncorporated(chambers);
        return new LegalForm(form, incorporated, unincorporated && !incorporated);
    }

    /** All forms stated, of whichever of its bodies states any. */
    static List<DatedChoice> forms(Chambers chambers) {
        return chambers.bodies().stream()
                .map(b -> b.all(Organisations.LEGAL_FORM))
                .filter(forms -> !forms.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean wasIncorporated(Chambers chambers) {
        return chambers.bodies().stream()
                .flatMap(b -> b.find(ChambersAdditions.INCORPORATED).stream())
                .anyMatch(date -> !date.earliest().isAfter(chambers.asAt().day()));
    }

    /** Whether owners hold shares in it. */
    boolean hasShares() {
        return form.filter(WITH_SHARES::contains).isPresent();
    }

    /** The name of a form, or its id in words where it is not known. */
    static String label(String form) {
        var label = Organisations.LEGAL_FORM.choiceLabel(form);
        return label.equals(form) ? form.replace('_', ' ') : label;
    }
}
