package org.concordat.exchange.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;

class Neo4jFormatTest {

    private static Written written() throws IOException {
        return Written.by(new Neo4jFormat(), Profile.NEO4J);
    }

    private static String script() throws IOException {
        return written().text("import.cypher");
    }

    @Test
    void eachTypeHasItsTable() throws IOException {
        assertThat(written().parts())
                .containsOnlyKeys(
                        "import.cypher",
                        "nodes-GpPractice.csv",
                        "nodes-Partnership.csv",
                        "relationships-MEMBER_OF.csv",
                        "relationships-REFERS_TO.csv",
                        "relationships-SHARES_STAFF_WITH.csv");
    }

    @Test
    void theScriptReadsEveryTable() throws IOException {
        assertThat(written().parts().keySet())
                .filteredOn(name -> name.endsWith(".csv"))
                .allSatisfy(name ->
                        assertThat(script()).contains("LOAD CSV WITH HEADERS FROM 'file:///" + name + "' AS row"));
    }

    @Test
    void aTableHasOnlyTheColumnsOfItsType() throws IOException {
        assertThat(written().text("relationships-REFERS_TO.csv"))
                .startsWith("edgeId,source,target,name,type,typeId,core.size,core.size:all,staff\r\n")
                .contains("\r\nl2,cafe,twin-1,refers to,refers to,core.refersTo,,,3\r\n");
        assertThat(written().text("nodes-Partnership.csv")).doesNotContain("staff");
    }

    @Test
    void aTableForADatabaseHasNoMarkOfTheEncoding() throws IOException {
        assertThat(written().text("nodes-GpPractice.csv")).startsWith("nodeId,name,");
    }

    @Test
    void readingTwiceDoublesNothing() throws IOException {
        assertThat(script())
                .contains(
                        "CREATE CONSTRAINT concordat_node_id IF NOT EXISTS", "MERGE (n:Concordat {nodeId: row.nodeId})")
                .contains("MERGE (a)-[r:`REFERS_TO` {edgeId: row.edgeId}]->(b)")
                .doesNotContain("CREATE (");
    }

    @Test
    void valuesAreCastToTheirTypes() throws IOException {
        assertThat(script())
                .contains("n.`dispensing` = toBoolean(row.`dispensing`)")
                .contains("n.`huge` = toInteger(row.`huge`)")
                .contains("n.`share` = toFloat(row.`share`)")
                .contains("n.`validFrom` = row.`validFrom`");
    }

    @Test
    void daysAreDates() throws IOException {
        var network = NetworkSnapshot.of(List.of(NastyNetwork.BACKSLASH), List.of());

        assertThat(Written.of(NastyNetwork.export(network, null), new Neo4jFormat(), Profile.NEO4J)
                        .text("import.cypher"))
                .contains("n.`validFrom` = date(row.`validFrom`)");
    }

    @Test
    void namesOfPropertiesMayHoldAnything() throws IOException {
        var node = NastyNetwork.FORMULA.with(NastyNetwork.CODES, Map.of("a`b", "1"));
        var network = NetworkSnapshot.of(List.of(node), List.of());

        assertThat(Written.of(NastyNetwork.export(network, null), new Neo4jFormat(), Profile.NEO4J)
                        .text("import.cypher"))
                .contains("n.`externalIds:a``b` = row.`externalIds:a``b`");
    }

    @Test
    void aBackslashBeforeAQuotationMarkDoesNotTakeItsMeaning() throws IOException {
        var network = NetworkSnapshot.of(List.of(NastyNetwork.BACKSLASH.with(NastyNetwork.NAME, "a,b\\")), List.of());

        assertThat(Written.of(NastyNetwork.export(network, null), new Neo4jFormat(), Profile.NEO4J)
                        .text("nodes-GpPractice.csv"))
                .contains("\"a,b\\\\\"");
    }

    @Test
    void theScriptSaysHowToRunIt() throws IOException {
        assertThat(script()).startsWith("// Nasty & small, as at 2018-06-30\n// To read it: ");
    }
}
