package org.concordat.desktop.tables;

import java.util.List;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/**
 * What a matrix shows.
 *
 * @param figure what the cells say
 * @param isFull whether rows and columns without anything are shown too
 */
record MatrixQuestion(NodeType rows, NodeType columns, Way way, Figure figure, boolean isFull) {

    /** What a cell says of what joins its row and its column. */
    sealed interface Figure {

        /** That there is something. */
        record Mark() implements Figure {}

        /** How many there are. */
        record Count() implements Figure {}

        /** The sum of a fact. */
        record Sum(Attribute<?> attribute) implements Figure {}

        /** The words of a fact. */
        record Said(Attribute<?> attribute) implements Figure {}
    }

    MatrixQuestion turned() {
        var back = way instanceof Way.ByLink link ? new Way.ByLink(link.type(), !link.leaves()) : way;
        return new MatrixQuestion(columns, rows, back, figure, isFull);
    }

    MatrixQuestion withWay(Way newWay) {
        return new MatrixQuestion(rows, columns, newWay, new Figure.Count(), isFull);
    }

    MatrixQuestion withFigure(Figure newFigure) {
        return new MatrixQuestion(rows, columns, way, newFigure, isFull);
    }

    MatrixQuestion withFull(boolean full) {
        return new MatrixQuestion(rows, columns, way, figure, full);
    }

    List<NodeType> types() {
        return List.of(rows, columns);
    }
}
