package org.concordat.exchange.ods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.Source;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/** Which practice is a core partner of which primary care network, since when; also the times that are over. */
final class PartnersFile implements OdsRows {

    static final Field HEADED_PRACTICE = Field.named("PARTNER_ORGANISATION_CODE");
    static final Field PCN = Field.at(5, "PCN_CODE");

    private static final Field PRACTICE = Field.at(1, "PARTNER_ORGANISATION_CODE");
    private static final Field PCN_NAME = Field.at(6, "PCN_NAME");
    private static final Field PCN_PARENT =
            Field.at(7, "PCN_PARENT_SUB_ICB_LOC_CODE", "PCN_PARENT_SUB_ICB_LOCATION_CODE", "PCN_PARENT_CCG_CODE");
    private static final Field FROM =
            Field.at(9, "PRACTICE_TO_PCN_RELATIONSHIP_START_DATE", "PRACTICE_TO_PCN_RELATIONSHIP_START");
    private static final Field TO =
            Field.at(10, "PRACTICE_TO_PCN_RELATIONSHIP_END_DATE", "PRACTICE_TO_PCN_RELATIONSHIP_END");
    private static final String DOCUMENT = "NHS Organisation Data Service, PCN core partner details";

    /** The spells of each practice, in the order of the file. */
    final Map<String, List<Spell>> spells = new LinkedHashMap<>();
    /** The networks that are named. */
    final Map<String, Body> pcns = new LinkedHashMap<>();

    private final Set<Spell> known = new LinkedHashSet<>();
    private final LocalDate day;
    private @Nullable LocalDate latest;

    PartnersFile(LocalDate day) {
        this.day = day;
    }

    Source source() {
        return Licence.source(DOCUMENT, "", latest);
    }

    @Override
    public void take(Row row, Columns columns, Rejection rejection) {
        var practice = columns.code(row, PRACTICE);
        var pcn = columns.code(row, PCN);
        var spell = new Spell(
                practice, pcn, OdsDates.parse(columns.text(row, FROM)), OdsDates.parse(columns.text(row, TO)));
        if (!Shape.PRACTICE.matcher(practice).matches()
                || !Shape.PCN.matcher(pcn).matches()) {
            rejection.because("skip.noCode", (practice + " " + pcn).strip());
        } else if (!known.add(spell)) {
            rejection.because("skip.repeated", practice + " " + pcn);
        } else {
            latest = Frame.later(Frame.later(latest, spell.from(), day), spell.to(), day);
            spells.computeIfAbsent(practice, p -> new ArrayList<>(1)).add(spell);
            var name = columns.text(row, PCN_NAME);
            pcns.putIfAbsent(
                    pcn,
                    Body.named(pcn, name, "", columns.code(row, PCN_PARENT), Licence.source(DOCUMENT, name, null)));
            if (spell.isOver(day)) {
                rejection.because("skip.leftPcn", practice + " " + pcn);
            }
        }
    }

    /** The spell that holds on the day, the latest to begin; or null. */
    @Nullable
    Spell current(String practice) {
        Spell current = null;
        for (var spell : spells.getOrDefault(practice, List.of())) {
            var from = spell.from();
            boolean begun = from == null || !from.isAfter(day);
            if (begun && !spell.isOver(day) && (current == null || isLater(spell, current))) {
                current = spell;
            }
        }
        return current;
    }

    private static boolean isLater(Spell one, Spell other) {
        return start(one).isAfter(start(other));
    }

    static LocalDate start(Spell spell) {
        var from = spell.from();
        return from == null ? LocalDate.MIN : from;
    }
}
