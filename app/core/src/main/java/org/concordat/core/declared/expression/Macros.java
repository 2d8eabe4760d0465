package org.concordat.core.declared.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Optional;

/** Short forms that are written out before an expression is checked. */
final class Macros {

    static final List<CelStandardMacro> STANDARD =
            List.of(CelStandardMacro.HAS, CelStandardMacro.ALL, CelStandardMacro.EXISTS, CelStandardMacro.EXISTS_ONE);

    private static final String SO_FAR = "@soFar";

    private Macros() {}

    /**
     * {@code list.filter(x, condition)}, {@code list.map(x, value)}, {@code list.sum(x, figure)} and its like, {@code list.count(x, condition)},
     * {@code nodes(type)} and {@code links(type)}.
     */
    static List<CelMacro> own() {
        return List.of(
                overEach("sum"),
                overEach("least"),
                overEach("most"),
                overEach("average"),
                CelMacro.newReceiverMacro("count", 2, Macros::count),
                CelMacro.newReceiverMacro("filter", 2, Macros::filter),
                CelMacro.newReceiverMacro("map", 2, Macros::map),
                ofNetwork("nodes"),
                ofNetwork("links"));
    }

    private static CelMacro overEach(String name) {
        return CelMacro.newReceiverMacro(
                name,
                2,
                (make, list, arguments) -> variable(arguments)
                        .map(x -> make.newGlobalCall(
                                name, collected(make, list, x, make.newBoolLiteral(true), arguments.get(1)))));
    }

    private static Optional<CelExpr> count(CelMacroExprFactory make, CelExpr list, ImmutableList<CelExpr> arguments) {
        return variable(arguments)
                .map(x -> make.newGlobalCall(
                        "size", collected(make, list, x, arguments.get(1), make.newDoubleLiteral(1))));
    }

    private static Optional<CelExpr> filter(CelMacroExprFactory make, CelExpr list, ImmutableList<CelExpr> arguments) {
        return variable(arguments).map(x -> collected(make, list, x, arguments.get(1), make.newIdentifier(x)));
    }

    private static Optional<CelExpr> map(CelMacroExprFactory make, CelExpr list, ImmutableList<CelExpr> arguments) {
        return variable(arguments).map(x -> collected(make, list, x, make.newBoolLiteral(true), arguments.get(1)));
    }

    private static Optional<String> variable(List<CelExpr> arguments) {
        var first = arguments.get(0);
        return first.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                ? Optional.of(first.ident().name())
                : Optional.empty();
    }

    private static CelExpr collected(
            CelMacroExprFactory make, CelExpr list, String x, CelExpr condition, CelExpr figure) {
        var longer = make.newGlobalCall(Collector.ADD, make.newIdentifier(SO_FAR), figure);
        var step = make.newGlobalCall("_?_:_", condition, longer, make.newIdentifier(SO_FAR));
        var start = make.newGlobalCall(Collector.NEW);
        var end = make.newGlobalCall(Collector.LIST, make.newIdentifier(SO_FAR));
        return make.fold(x, list, SO_FAR, start, make.newBoolLiteral(true), step, end);
    }

    private static CelMacro ofNetwork(String name) {
        return CelMacro.newGlobalMacro(
                name,
                1,
                (make, none, arguments) ->
                        Optional.of(make.newReceiverCall(name, make.newIdentifier("network"), arguments)));
    }
}
