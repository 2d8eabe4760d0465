package org.concordat.exchange.neo4j;

import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;

/** The statements that read the tables. All nodes have one label in common besides their own, by which relationships find them. */
final class CypherScript {

    private static final Words WORDS = Words.beside(CypherScript.class);

    private final StringBuilder text = new StringBuilder();

    CypherScript(GraphTables tables) {
        comment(WORDS.format("script.title", tables.title(), tables.day().toString()));
        WORDS.get("script.howTo").lines().forEach(this::comment);
        comment(Marker.NAME + ": " + tables.marker(false).text());
        text.append("\nCREATE CONSTRAINT concordat_node_id IF NOT EXISTS\n")
                .append("FOR (n:Concordat) REQUIRE n.nodeId IS UNIQUE;\n");
    }

    private void comment(String line) {
        text.append("// ").append(LegalText.of(line).replace('\n', ' ')).append('\n');
    }

    void node(String file, String label, List<Column> columns) {
        load(file);
        text.append("MERGE (n:Concordat {nodeId: row.nodeId})\nSET n:")
                .append(quoted(label))
                .append(",\n    n.name = row.name");
        properties("n", columns);
    }

    void relationship(String file, String type, List<Column> columns) {
        load(file);
        text.append("MATCH (a:Concordat {nodeId: row.source})\n")
                .append("MATCH (b:Concordat {nodeId: row.target})\n")
                .append("MERGE (a)-[r:")
                .append(quoted(type))
                .append(" {edgeId: row.edgeId}]->(b)\nSET r.name = row.name");
        properties("r", columns);
    }

    private void load(String file) {
        text.append("\nLOAD CSV WITH HEADERS FROM 'file:///").append(file).append("' AS row\n");
    }

    private void properties(String owner, List<Column> columns) {
        for (var column : columns) {
            var name = quoted(column.name());
            text.append(",\n    ").append(owner).append('.').append(name).append(" = ");
            text.append(cast(column, "row." + name));
        }
        text.append(";\n");
    }

    private static String cast(Column column, String cell) {
        return switch (column.type()) {
            case TRUTH -> "toBoolean(" + cell + ")";
            case WHOLE, LONG -> "toInteger(" + cell + ")";
            case DECIMAL -> "toFloat(" + cell + ")";
            case DAY -> "date(" + cell + ")";
            case TEXT -> cell;
        };
    }

    /** A name as Cypher takes any; a backslash might begin a coded character. */
    private static String quoted(String name) {
        return "`" + LegalText.of(name).replace("`", "``").replace("\\", "\\u005C") + "`";
    }

    String text() {
        return text.toString();
    }
}
