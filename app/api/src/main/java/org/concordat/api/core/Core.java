package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import java.util.Map;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;

/**
 * The attributes that every node and every link may have.
 *
 * @since 0.1.0
 */
public final class Core {

    /** The id of the core care model; its types and attributes begin with it. */
    public static final String ID = "core";

    public static final Attribute<String> NAME =
            Attribute.text(WORDS, "core.name").asRequired();

    /** Where it stands, such as actual or proposed; {@link Statuses} says what each value means. */
    public static final Attribute<String> STATUS = Attribute.choice(
            WORDS,
            "core.status",
            Statuses.ACTUAL,
            Statuses.SHADOW,
            Statuses.ROLLING_OUT,
            Statuses.IN_PROGRESS,
            Statuses.PLANNED,
            Statuses.PROPOSED,
            Statuses.ANNOUNCED,
            Statuses.CONDITIONAL,
            Statuses.INTEREST,
            Statuses.UNDER_CONSIDERATION,
            Statuses.CONSIDERED,
            Statuses.OPEN,
            Statuses.NOT_RULED_OUT,
            Statuses.POTENTIAL,
            Statuses.PREFERENCE,
            Statuses.REPORTED,
            Statuses.REPORTED_PROBABLE,
            Statuses.STATED,
            Statuses.DECIDED,
            Statuses.CHOSEN,
            Statuses.REJECTED,
            Statuses.EXCLUDED,
            Statuses.ABANDONED,
            Statuses.FAILED,
            Statuses.COLLAPSED,
            Statuses.WITHDRAWN,
            Statuses.ENDED,
            Statuses.INFERRED,
            Statuses.HYPOTHETICAL);

    /** When it began or is meant to begin; of a contract, its start. */
    public static final Attribute<PartialDate> VALID_FROM = Attribute.date(WORDS, "core.validFrom");

    /** When it ended or is meant to end, that day included; of a contract, its end. */
    public static final Attribute<PartialDate> VALID_TO = Attribute.date(WORDS, "core.validTo");

    public static final Attribute<List<Source>> SOURCES = Attribute.of(WORDS, "core.sources", Kind.SOURCES);
    public static final Attribute<String> CONFIDENCE =
            Attribute.choice(WORDS, "core.confidence", "stated", "reported", "inferred", "hypothetical");
    public static final Attribute<List<Alias>> ALIASES = Attribute.of(WORDS, "core.aliases", Kind.ALIASES);

    /** Codes of other registers by scheme; {@link ExternalIds} names the schemes. */
    public static final Attribute<Map<String, String>> EXTERNAL_IDS =
            Attribute.of(WORDS, "core.externalIds", Kind.CODES);

    /** The option of organisational form that it belongs to; none for common to all. */
    public static final Attribute<NodeId> OPTION = Attribute.reference(WORDS, "core.option", Plans.OPTION);

    public static final Attribute<String> NOTE = Attribute.text(WORDS, "core.note");

    /** All of them, in the order to show. */
    public static final List<Attribute<?>> COMMON =
            List.of(NAME, STATUS, VALID_FROM, VALID_TO, ALIASES, OPTION, CONFIDENCE, SOURCES, EXTERNAL_IDS, NOTE);

    private Core() {}
}
