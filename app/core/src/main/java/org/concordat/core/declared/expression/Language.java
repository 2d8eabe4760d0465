package org.concordat.core.declared.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelMutableAst;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableMutableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Parameter;
import org.concordat.core.declared.json.Mistakes;
import org.concordat.core.declared.json.Text;

/** The expressions of one care model: what they may name, and how they are read. May be used from any thread. */
public final class Language {

    private static final List<Function> FUNCTIONS = Stream.of(
                    NetworkFunctions.all(),
                    FactFunctions.all(),
                    ListFunctions.all(),
                    PlainFunctions.all(),
                    Collector.functions())
            .flatMap(List::stream)
            .toList();
    private static final List<CelFunctionDecl> DECLARED = FUNCTIONS.stream()
            .collect(Collectors.groupingBy(Function::name, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(named -> Function.together(named.getKey(), named.getValue()))
            .toList();
    private static final CelStandardDeclarations STANDARD = StandardParts.declarations();
    private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
            .setOptions(StandardParts.OPTIONS)
            .setStandardMacros(Macros.STANDARD)
            .addMacros(Macros.own())
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(StandardParts.OPTIONS)
            .setValueProvider((name, fields) -> Optional.empty())
            .addFunctionBindings(FUNCTIONS.stream().map(Function::binding).toList())
            .build();

    private final TypeIds types;
    private final Fields fields;
    private final Checks checks;
    private final CelCompiler basis;
    private volatile Optional<Ready> ready = Optional.empty();

    /** A compiler for the names of a scope; expressions that stand together have the same. */
    private record Ready(Scope scope, CelCompiler compiler) {}

    public Language(TypeIds types) {
        this.types = types;
        fields = new Fields(types);
        checks = new Checks(types, fields, FUNCTIONS);
        basis = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(StandardParts.OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(STANDARD)
                .addFunctionDeclarations(DECLARED)
                .build();
    }

    /** The names of all functions, sorted, without operators. */
    public static List<String> functions() {
        return FUNCTIONS.stream()
                .map(Function::name)
                .filter(name -> Character.isLetter(name.charAt(0)))
                .distinct()
                .sorted()
                .toList();
    }

    TypeIds types() {
        return types;
    }

    Fields fields() {
        return fields;
    }

    /** Begins to look at a network. */
    Look look(Check check) {
        return new Look(check, fields, types);
    }

    /** What a rule with these thresholds may name everywhere. */
    Scope scope(List<Parameter<?>> parameters) {
        return Scope.of(Thresholds.of(parameters));
    }

    /** Reads an expression; empty if it makes no sense, which then stands among the mistakes. */
    Optional<Expression> read(Text source, Scope scope, Mistakes mistakes) {
        var explained = new Explained(source, scope, this, mistakes);
        if (source.value().isBlank()) {
            explained.tell("blank");
            return Optional.empty();
        }
        var parsed = PARSER.parse(source.value());
        if (parsed.hasError()) {
            parsed.getErrors().forEach(explained::tell);
            return Optional.empty();
        }
        try {
            if (Checks.hasBraces(parsed.getAst())) {
                explained.tell("braces");
                return Optional.empty();
            }
            var checked = compiler(scope).check(withOneKindOfNumber(parsed.getAst()));
            if (checked.hasError()) {
                checked.getErrors().forEach(explained::tell);
                return Optional.empty();
            }
            int before = mistakes.all().size();
            checks.look(checked.getAst(), explained);
            return mistakes.all().size() > before
                    ? Optional.empty()
                    : Optional.of(new Expression(
                            source, checked.getAst().getResultType(), RUNTIME.createProgram(checked.getAst())));
        } catch (dev.cel.common.CelException e) {
            explained.tell("odd", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private CelCompiler compiler(Scope scope) {
        var last = ready;
        if (last.isPresent() && last.get().scope() == scope) {
            return last.get().compiler();
        }
        var builder = basis.toCompilerBuilder().setTypeProvider(structs(scope));
        scope.names().forEach(builder::addVar);
        var compiler = builder.build();
        ready = Optional.of(new Ready(scope, compiler));
        return compiler;
    }

    /** As in a spreadsheet, 5 / 2 is 2.5. */
    private static CelAbstractSyntaxTree withOneKindOfNumber(CelAbstractSyntaxTree parsed) {
        var tree = CelMutableAst.fromCelAst(parsed);
        CelNavigableMutableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.CONSTANT)
                .forEach(node -> {
                    var constant = node.expr().constant();
                    if (constant.getKind() == CelConstant.Kind.INT64_VALUE) {
                        node.expr().setConstant(CelConstant.ofValue((double) constant.int64Value()));
                    }
                });
        return tree.toParsedAst();
    }

    // The map is made here and never changed.
    @SuppressWarnings("Immutable")
    private CelTypeProvider structs(Scope scope) {
        var all = new LinkedHashMap<String, CelType>();
        var network =
                StructType.create("network", com.google.common.collect.ImmutableSet.of(), field -> Optional.empty());
        for (var type : List.of(fields.nodes().type(), fields.links().type(), network)) {
            all.put(type.name(), type);
        }
        scope.thresholdsType().ifPresent(type -> all.put(type.name(), type));
        return new CelTypeProvider() {
            @Override
            public ImmutableCollection<CelType> types() {
                return ImmutableList.copyOf(all.values());
            }

            @Override
            public Optional<CelType> findType(String name) {
                return Optional.ofNullable(all.get(name));
            }
        };
    }
}
