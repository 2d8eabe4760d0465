package org.concordat.exchange.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.ElementRows;

/** What a workbook of ours says of one of its sheets. */
final class OwnSheet {

    private final String name;
    private final Map<String, String> presets;
    private final Map<String, String> columns = new HashMap<>();

    /** @param type what the type is called that all its rows have */
    OwnSheet(String name, String type, String typeId) {
        this.name = name;
        presets = Map.of(Cell.TYPE, type, Cell.TYPE_ID, typeId);
    }

    void put(String heading, String field, String attributeId) {
        columns.put(heading.strip(), attributeId.isEmpty() ? own(field) : field);
    }

    /** The names of both ends stand there for people; only their ids say which they are. */
    private static String own(String field) {
        return switch (field) {
            case "id" -> ElementRows.ID;
            case "name" -> Cell.LABEL;
            case "fromId" -> ElementRows.FROM;
            case "toId" -> ElementRows.TO;
            case "from", "to" -> "";
            default -> field;
        };
    }

    String name() {
        return name;
    }

    boolean isOfLinks() {
        return columns.containsValue(ElementRows.FROM);
    }

    /** The name of a column by its heading; empty for one that is none of ours. */
    String column(String heading) {
        return columns.getOrDefault(heading, "");
    }

    /** The cells that each row has besides. */
    Map<String, String> presets() {
        return presets;
    }
}
