package org.concordat.core.recasting;

import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.api.vocabulary.NodeType;

/** A care model of just these types. */
final class Given implements CareModel {

    private final List<NodeType> types;

    Given(NodeType... types) {
        this.types = List.of(types);
    }

    @Override
    public String id() {
        return "test";
    }

    @Override
    public String name() {
        return "Test";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public List<NodeType> nodeTypes() {
        return types;
    }
}
