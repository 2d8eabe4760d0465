package org.concordat.dist.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.model.CareModel;
import org.concordat.chambers.ChambersCareModel;
import org.concordat.contractforms.ContractFormsCareModel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.concordat.mcp.McpCareModel;
import org.concordat.pacs.PacsCareModel;
import org.concordat.primarycarehome.PrimaryCareHomeCareModel;

/** The sample networks, and a workspace with all care models that they use. */
final class Models {

    static final Path FOLDER = Path.of("..", "..", "models");

    /** Every care model that is shipped, but the core. */
    private static final List<CareModel> ALL = List.of(
            new McpCareModel(),
            new PacsCareModel(),
            new PrimaryCareHomeCareModel(),
            new ChambersCareModel(),
            new ContractFormsCareModel());

    private Models() {}

    static Workspace withAllCareModels() {
        return new Workspace(new Plugins(CareModels.of(ALL), List.of()));
    }

    static Workspace withoutPlugins() {
        return new Workspace(Plugins.none());
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".concordat.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
