package org.concordat.core.declared.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import java.util.Set;

/** What the expressions take over from CEL: comparing, reckoning with numbers of one kind, and, or, not, if, and the search in texts. */
final class StandardParts {

    /** An expression of this many characters is no longer one that somebody understands. */
    static final int LONGEST = 4_000;

    /** So many rounds of {@code filter}, {@code map} and the like in one expression, those within each other multiplied. */
    static final int MOST_ROUNDS = 500_000;

    static final CelOptions OPTIONS = CelOptions.current()
            .enableCelValue(true)
            .enableHomogeneousLiterals(true)
            .evaluateCanonicalTypesToNativeValues(true)
            .comprehensionMaxIterations(MOST_ROUNDS)
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(40)
            .maxParseErrorRecoveryLimit(2)
            .build();

    private static final Set<String> FUNCTIONS = Set.of(
            "_&&_",
            "_||_",
            "!_",
            "_?_:_",
            "_==_",
            "_!=_",
            "_<_",
            "_<=_",
            "_>_",
            "_>=_",
            "_+_",
            "_-_",
            "_*_",
            "-_",
            "contains",
            "startsWith",
            "endsWith",
            "@not_strictly_false",
            "__not_strictly_false__");

    /** Those that our own, bounded ones replace. */
    private static final Set<String> REPLACED = Set.of("add_string", "add_list");

    private static final Set<CelKind> FOREIGN =
            Set.of(CelKind.INT, CelKind.UINT, CelKind.BYTES, CelKind.DURATION, CelKind.MAP, CelKind.DYN, CelKind.ANY);

    private StandardParts() {}

    static CelStandardDeclarations declarations() {
        return CelStandardDeclarations.newBuilder()
                .filterFunctions(StandardParts::isTaken)
                .build();
    }

    private static boolean isTaken(StandardFunction function, StandardOverload overload) {
        var declared = overload.celOverloadDecl();
        return FUNCTIONS.contains(function.functionName())
                && !REPLACED.contains(declared.overloadId())
                && declared.parameterTypes().stream().noneMatch(StandardParts::isForeign);
    }

    private static boolean isForeign(CelType type) {
        return FOREIGN.contains(type.kind());
    }
}
