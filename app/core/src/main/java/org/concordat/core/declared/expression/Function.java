package org.concordat.core.declared.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A function of the language.
 *
 * @param member whether it stands behind a dot, after its first argument
 * @param names what its texts name, the last ones of its arguments first to last; they must be written out
 */
record Function(String name, boolean member, CelType result, List<CelType> arguments, List<Names> names, Body body) {

    /** What a text names. */
    enum Names {
        NODE_TYPE,
        LINK_TYPE,
        ATTRIBUTE,
        CHOICE,
        /** A list of link types, each perhaps behind a {@code <}. */
        PATH
    }

    /** What it does. */
    interface Body {
        Object apply(Object[] arguments);
    }

    static Function global(String name, CelType result, List<CelType> arguments, Body body) {
        return new Function(name, false, result, arguments, List.of(), body);
    }

    static Function member(String name, CelType result, List<CelType> arguments, Body body) {
        return new Function(name, true, result, arguments, List.of(), body);
    }

    Function naming(Names... what) {
        return new Function(name, member, result, arguments, List.of(what), body);
    }

    String overload() {
        return name
                + arguments.stream()
                        .map(Kinds::inWords)
                        .collect(Collectors.joining("_", "_", ""))
                        .replace(' ', '_');
    }

    CelOverloadDecl declaration() {
        return member
                ? CelOverloadDecl.newMemberOverload(overload(), result, arguments)
                : CelOverloadDecl.newGlobalOverload(overload(), result, arguments);
    }

    // What functions close over is made once and never changed.
    @SuppressWarnings("Immutable")
    CelFunctionBinding binding() {
        List<Class<?>> classes =
                arguments.stream().<Class<?>>map(Kinds::classOf).toList();
        return CelFunctionBinding.from(overload(), classes, given -> {
            Budget.spend(0);
            return body.apply(given);
        });
    }

    /** Functions of one name together. */
    static CelFunctionDecl together(String name, List<Function> functions) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, functions.stream().map(Function::declaration).toList());
    }
}
