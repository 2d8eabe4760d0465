package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.Locale;

/** What the files together know of a commissioner: its name, its kind and its region. */
final class KnownCommissioners {

    /** Since then systems are integrated care boards and commissioners their sub-locations. */
    private static final LocalDate ICBS = LocalDate.of(2022, 7, 1);

    private final Sources sources;
    private final Selection selection;

    KnownCommissioners(Sources sources, Selection selection) {
        this.sources = sources;
        this.selection = selection;
    }

    /** The mapping counts if it is later; the list of commissioners has addresses and dates besides. */
    Body body(String code) {
        var mapped = sources.map.commissioners.get(code);
        var listed = sources.commissioners.bodies.get(code);
        if (listed == null) {
            return mapped == null ? referring(code) : mapped;
        }
        return mapped == null
                ? listed
                : new Body(
                        listed.row(),
                        code,
                        mapped.name(),
                        mapped.ons(),
                        listed.address(),
                        listed.postcode(),
                        listed.opened(),
                        listed.closed(),
                        listed.region(),
                        mapped.parent(),
                        mapped.source());
    }

    private Body referring(String code) {
        var name = sources.referrals.commissionerName(code);
        return name == null || name.isEmpty()
                ? unnamed("commissioner.unnamed", code)
                : Body.named(code, name, "", "", Licence.source("Monthly Referral Return", name, null));
    }

    /** A body that no file names: it goes by its code. */
    Body unnamed(String key, String code) {
        var name = OdsTexts.of(key, code);
        return Body.named(code, name, "", "", sources.practices.source(name));
    }

    /** The kind as the vocabulary has it, by its name and its time. */
    String kind(Body body) {
        var name = body.name().toUpperCase(Locale.ROOT);
        if (name.contains("HUB")) {
            return "NHS_England";
        }
        if (name.contains("ICB") || name.contains("INTEGRATED CARE BOARD")) {
            return "sub_ICB_location";
        }
        return name.contains("CCG") || name.contains("CLINICAL COMMISSIONING") || !isOfIcbs()
                ? "CCG"
                : "sub_ICB_location";
    }

    /** Whether the data are of July 2022 or later. */
    boolean isOfIcbs() {
        var mapped = sources.map.date();
        var date = mapped == null ? sources.practices.asOf() : mapped;
        return date != null && !date.isBefore(ICBS);
    }

    /** The region of a commissioner: that of its system, or else that which its practices have. */
    String region(Body commissioner) {
        var system = sources.map.systems.get(commissioner.parent());
        if (system != null) {
            return system.parent();
        }
        return commissioner.region().isEmpty() ? regionOfPractices(commissioner.code()) : commissioner.region();
    }

    private String regionOfPractices(String commissioner) {
        return selection.practices().stream()
                .filter(member -> member.commissioner().equals(commissioner)
                        || member.earlier().contains(commissioner))
                .map(member -> member.practice().region())
                .filter(region -> !region.isEmpty())
                .findFirst()
                .orElse("");
    }
}
