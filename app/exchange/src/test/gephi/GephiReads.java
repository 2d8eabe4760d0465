import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Says what Gephi makes of files that it reads one after the other into one workspace: a line for each node and each edge. */
public final class GephiReads {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GephiReads() {}

    public static void main(String... files) throws Exception {
        var projects = Lookup.getDefault().lookup(ProjectController.class);
        var imports = Lookup.getDefault().lookup(ImportController.class);
        projects.newProject();
        var workspace = projects.getCurrentWorkspace();
        for (int i = 0; i < files.length; i++) {
            var container = imports.importFile(new File(files[i]));
            container.getLoader().setEdgeDefault(EdgeDirectionDefault.MIXED);
            imports.process(container, i == 0 ? new DefaultProcessor() : new AppendProcessor(), workspace);
        }
        var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        var graph = model.getGraph();
        var nodeType = column(model.getNodeTable(), "typeId");
        var edgeType = column(model.getEdgeTable(), "typeId");
        for (var node : graph.getNodes().toArray()) {
            line("node", node.getId(), node.getLabel(), node.getAttribute(nodeType), (int) node.x(), (int) node.y());
        }
        for (var edge : graph.getEdges().toArray()) {
            var from = edge.getSource().getId();
            var to = edge.getTarget().getId();
            line("edge", edge.getId(), from, to, edge.getTypeLabel(), edge.getLabel(), edge.getAttribute(edgeType));
        }
        System.exit(0);
    }

    /** Gephi writes the headings of spreadsheets in lower case. */
    private static Column column(Table table, String title) {
        for (var column : table) {
            if (column.getTitle().equalsIgnoreCase(title)) {
                return column;
            }
        }
        throw new IllegalStateException("No column " + title);
    }

    private static void line(Object... cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            line.append(line.length() == 0 ? "" : "\t").append(cell);
        }
        OUT.println(line);
    }
}
