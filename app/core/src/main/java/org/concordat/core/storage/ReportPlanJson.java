package org.concordat.core.storage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.concordat.api.network.ReportPart;
import org.concordat.api.network.ReportPlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a report is made of, as JSON. What it does not know in it makes the whole unreadable, so that nothing of it is lost. */
final class ReportPlanJson {

    private static final String AS_AT = "asAt";
    private static final String NAMES_PEOPLE = "namesPeople";
    private static final String PARTS = "parts";
    private static final String SECTION = "section";
    private static final String VIEW = "view";

    private ReportPlanJson() {}

    static void write(JsonOutput out, ReportPlan plan) {
        var members = new Members(out);
        var day = plan.asAt();
        if (day != null) {
            members.string(AS_AT, day.toString());
        }
        if (plan.namesPeople()) {
            members.raw(NAMES_PEOPLE, "true");
        }
        if (!plan.parts().isEmpty()) {
            members.raw(PARTS, "[");
            var gap = "";
            for (var part : plan.parts()) {
                out.raw(gap);
                part(new Members(out), part);
                gap = ", ";
            }
            out.raw("]");
        }
        members.close();
    }

    private static void part(Members members, ReportPart part) {
        if (part instanceof ReportPart.Section section) {
            members.string(SECTION, section.id());
        } else if (part instanceof ReportPart.Picture picture) {
            members.string(VIEW, picture.viewId());
        }
        members.close();
    }

    static ReportPlan read(Slice slice) throws UnreadableException {
        try (var parser = slice.parser()) {
            parser.nextToken();
            var plan = ReportPlan.USUAL;
            for (var name = enter(parser); name != null; name = parser.nextName()) {
                plan = with(plan, name, parser);
            }
            return plan;
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private static ReportPlan with(ReportPlan plan, String name, JsonParser parser) throws UnreadableException {
        var value = parser.nextToken();
        return switch (name) {
            case AS_AT -> plan.withAsAt(day(text(parser)));
            case NAMES_PEOPLE -> {
                if (value != JsonToken.VALUE_TRUE && value != JsonToken.VALUE_FALSE) {
                    throw unknown(name);
                }
                yield plan.withNamesOfPeople(value == JsonToken.VALUE_TRUE);
            }
            case PARTS -> {
                var parts = new ArrayList<ReportPart>();
                if (value != JsonToken.START_ARRAY) {
                    throw unknown(name);
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parts.add(part(parser));
                }
                yield plan.withParts(parts);
            }
            default -> throw unknown(name);
        };
    }

    private static ReportPart part(JsonParser parser) throws UnreadableException {
        ReportPart part = null;
        for (var name = enter(parser); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (part != null) {
                throw unknown(name);
            }
            part = switch (name) {
                case SECTION -> new ReportPart.Section(text(parser));
                case VIEW -> new ReportPart.Picture(text(parser));
                default -> throw unknown(name);
            };
        }
        if (part == null) {
            throw new UnreadableException(Texts.get("missingMember", SECTION));
        }
        return part;
    }

    private static @Nullable String enter(JsonParser parser) throws UnreadableException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(Texts.get("notElement", Texts.brief(parser.getString())));
        }
        return parser.nextName();
    }

    private static String text(JsonParser parser) throws UnreadableException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new UnreadableException(Texts.get("notText", Texts.brief(parser.getString())));
        }
        return parser.getString();
    }

    static LocalDate day(String text) throws UnreadableException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableException(Texts.get("badDay", Texts.brief(text)));
        }
    }

    private static UnreadableException unknown(String name) {
        return new UnreadableException(Texts.get("unknownMember", name));
    }
}
