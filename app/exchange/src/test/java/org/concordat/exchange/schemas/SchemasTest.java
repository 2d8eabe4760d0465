package org.concordat.exchange.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.gexf.GexfFormat;
import org.concordat.exchange.graph.Written;
import org.concordat.exchange.graphml.GraphmlFormat;
import org.concordat.exchange.json.JsonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written follows the schemas that are published for it, but for what programs ask for beyond them. */
class SchemasTest {

    private static final Path GRAPH = Path.of("../../docs/graph.schema.json");

    private static String graphml(Profile profile) throws IOException {
        return Written.by(new GraphmlFormat(), profile).text();
    }

    private static String gexf(Profile profile) throws IOException {
        return Written.by(new GexfFormat(), profile).text();
    }

    /**
     * The types for Neo4j and Gephi, and yEd's drawings and folders, which the specification leaves to extensions. Names of columns have
     * no blanks there; those of registers may, and all programs take them.
     */
    private static String withoutExtensions(String graphml) {
        return graphml.replaceAll("<y:[^>]*/>", "")
                .replaceAll("<y:(Node|Edge)Label[^>]*>[^<]*</y:\\1Label>", "")
                .replaceAll("</?y:[^>]*>", "")
                .replaceAll(" labels?=\"[^\"]*\"", "")
                .replace("attr.name=\"externalIds:our register\"", "attr.name=\"externalIds:our-register\"")
                .replaceAll(" yfiles\\.\\w+=\"[^\"]*\"", "");
    }

    /** The schema of 1.2 knows no kinds, and puts what viz has into the namespace of the graph, against its own examples. */
    private static String asTheSchemaOfOneTwo(String gexf) {
        return gexf.replaceAll(" kind=\"[^\"]*\"", "").replace("<viz:", "<");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIVERSAL", "YED", "GEPHI", "NETWORKX", "NEO4J"})
    void graphmlFollowsItsSchema(Profile profile) throws Exception {
        assertThat(PublishedSchema.of("/graphml.xsd").complaints(withoutExtensions(graphml(profile))))
                .isEmpty();
    }

    @Test
    void theSchemaOfGraphmlRefusesAnEdgeWithoutATarget() throws Exception {
        var broken = withoutExtensions(graphml(Profile.NETWORKX)).replace(" target=\"alliance\"", "");

        assertThat(PublishedSchema.of("/graphml.xsd").complaints(broken)).isNotEmpty();
    }

    @Test
    void theSchemaOfGraphmlRefusesAColumnThatIsNotDeclared() throws Exception {
        var broken = withoutExtensions(graphml(Profile.NETWORKX)).replace("<key id=\"n_label\"", "<key id=\"n_other\"");

        assertThat(PublishedSchema.of("/graphml.xsd").complaints(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIVERSAL", "NETWORKX"})
    void gexfOfOneTwoFollowsItsSchema(Profile profile) throws Exception {
        assertThat(PublishedSchema.of("/gexf.xsd").complaints(asTheSchemaOfOneTwo(gexf(profile))))
                .isEmpty();
    }

    @Test
    void gexfOfOneThreeFollowsItsSchema() throws Exception {
        assertThat(PublishedSchema.of("/org/concordat/exchange/schemas/gexf-1.3.xsd")
                        .complaints(gexf(Profile.GEPHI)))
                .isEmpty();
    }

    @Test
    void theSchemaOfOneThreeRefusesAColourOutOfItsRange() throws Exception {
        var broken = gexf(Profile.GEPHI).replaceFirst(" r=\"\\d+\"", " r=\"256\"");

        assertThat(PublishedSchema.of("/org/concordat/exchange/schemas/gexf-1.3.xsd")
                        .complaints(broken))
                .isNotEmpty();
    }

    @Test
    void jsonFollowsThePublishedSchema() throws Exception {
        var written = Written.by(new JsonFormat(), Profile.UNIVERSAL).text();

        assertThat(graphSchema().validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void thePublishedSchemaRefusesALinkWithoutAnEnd() throws Exception {
        var broken = Written.by(new JsonFormat(), Profile.UNIVERSAL).text().replace("\"target\"", "\"to\"");

        assertThat(graphSchema().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    private static com.networknt.schema.Schema graphSchema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(GRAPH));
    }
}
