package org.concordat.core.declared.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.core.declared.expression.Function.Names;

/**
 * What CEL itself does not check: that each text which names a type, an attribute or a choice names one that there is, and that values do
 * not lie in each other more deeply than anybody needs.
 */
final class Checks {

    private static final int DEEPEST = 3;

    private final TypeIds types;
    private final Fields fields;
    private final Map<String, Function> functions = new HashMap<>();

    Checks(TypeIds types, Fields fields, List<Function> all) {
        this.types = types;
        this.fields = fields;
        all.forEach(function -> functions.put(function.overload(), function));
    }

    /** Whether an expression has parts that this language leaves out. */
    static boolean hasBraces(CelAbstractSyntaxTree parsed) {
        return CelNavigableAst.fromAst(parsed)
                .getRoot()
                .allNodes()
                .anyMatch(node -> node.getKind() == Kind.MAP || node.getKind() == Kind.STRUCT);
    }

    void look(CelAbstractSyntaxTree tree, Explained explained) {
        if (tree.getTypeMap().values().stream().anyMatch(type -> Kinds.depth(type) > DEEPEST)) {
            explained.tell("tooDeep");
        }
        CelNavigableAst.fromAst(tree).getRoot().allNodes().forEach(node -> look(node.expr(), tree, explained));
    }

    private void look(CelExpr part, CelAbstractSyntaxTree tree, Explained explained) {
        if (part.exprKind().getKind() == Kind.CALL) {
            look(part.call(), tree, part.id(), explained);
        }
    }

    private void look(CelCall call, CelAbstractSyntaxTree tree, long id, Explained explained) {
        if (call.function().equals("_==_") || call.function().equals("_!=_")) {
            lookAtComparison(call.args().get(0), call.args().get(1), tree, explained);
            lookAtComparison(call.args().get(1), call.args().get(0), tree, explained);
        }
        tree.getReference(id).stream()
                .flatMap(reference -> reference.overloadIds().stream())
                .map(functions::get)
                .filter(java.util.Objects::nonNull)
                .filter(function -> !function.names().isEmpty())
                .findFirst()
                .ifPresent(function -> lookAtNames(function, call, explained));
    }

    /** Lists are not compared: it could take for ever, and their order means nothing. A choice is compared with one that there is. */
    private void lookAtComparison(CelExpr left, CelExpr right, CelAbstractSyntaxTree tree, Explained explained) {
        if (tree.getType(left.id()).filter(Kinds::isList).isPresent()) {
            explained.tell("listsCompared");
        }
        var text = constant(right);
        if (text.isPresent() && !text.get().isEmpty() && left.exprKind().getKind() == Kind.SELECT) {
            field(left, tree).flatMap(Field::attribute).ifPresent(a -> requireChoice(a, text.get(), explained));
        }
    }

    private Optional<? extends Field<?>> field(CelExpr select, CelAbstractSyntaxTree tree) {
        var of = tree.getType(select.select().operand().id()).map(CelType::name).orElse("");
        var name = select.select().field();
        return switch (of) {
            case "node" -> fields.nodes().find(name);
            case "link" -> fields.links().find(name);
            default -> Optional.empty();
        };
    }

    private void lookAtNames(Function function, CelCall call, Explained explained) {
        var given = new ArrayList<CelExpr>();
        call.target().ifPresent(given::add);
        given.addAll(call.args());
        int first = given.size() - function.names().size();
        Optional<Attribute<?>> attribute = Optional.empty();
        for (int i = 0; i < function.names().size(); i++) {
            var what = function.names().get(i);
            var argument = given.get(first + i);
            if (what == Names.PATH) {
                lookAtPath(function, argument, explained);
                continue;
            }
            var text = constant(argument);
            if (text.isEmpty()) {
                explained.tell("notWritten", function.name());
            } else if (what == Names.ATTRIBUTE) {
                attribute = types.findAttribute(text.get());
                requireAttribute(attribute, text.get(), explained);
            } else if (what == Names.CHOICE) {
                attribute.ifPresent(a -> requireChoice(a, text.get(), explained));
            } else {
                requireType(what, text.get(), explained);
            }
        }
    }

    private void lookAtPath(Function function, CelExpr argument, Explained explained) {
        if (argument.exprKind().getKind() != Kind.LIST) {
            explained.tell("notWritten", function.name());
            return;
        }
        for (var step : argument.list().elements()) {
            var text = constant(step);
            if (text.isEmpty()) {
                explained.tell("notWritten", function.name());
            } else {
                requireType(
                        Names.LINK_TYPE, text.get().startsWith("<") ? text.get().substring(1) : text.get(), explained);
            }
        }
    }

    private static Optional<String> constant(CelExpr expression) {
        return expression.exprKind().getKind() == Kind.CONSTANT
                        && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(expression.constant().stringValue())
                : Optional.empty();
    }

    private void requireType(Names what, String id, Explained explained) {
        var vocabulary = types.vocabulary();
        if (what == Names.NODE_TYPE && types.findNodeType(id).isEmpty()) {
            var known = vocabulary.nodeTypes().stream().map(t -> t.id()).toList();
            explained.tell("noNodeType", id, Perhaps.of(types.whole(id), known));
        } else if (what == Names.LINK_TYPE && types.findLinkType(id).isEmpty()) {
            var known = vocabulary.linkTypes().stream().map(t -> t.id()).toList();
            explained.tell("noLinkType", id, Perhaps.of(types.whole(id), known));
        }
    }

    private void requireAttribute(Optional<Attribute<?>> attribute, String id, Explained explained) {
        if (attribute.isEmpty() && !types.isTrusted(types.whole(id))) {
            var known =
                    types.vocabulary().attributes().stream().map(a -> a.id()).toList();
            explained.tell("noAttribute", id, Perhaps.of(types.whole(id), known));
        }
    }

    private void requireChoice(Attribute<?> attribute, String choice, Explained explained) {
        var known =
                types.vocabulary().choicesOf(attribute).stream().map(Choice::id).toList();
        if (!known.isEmpty() && !known.contains(choice)) {
            explained.tell("noChoice", attribute.id(), choice, String.join(", ", known));
        }
    }
}
