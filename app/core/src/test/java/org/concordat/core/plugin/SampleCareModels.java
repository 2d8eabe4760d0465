package org.concordat.core.plugin;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.model.CareModel;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;

/** Care models to pack into plugins. */
final class SampleCareModels {

    private SampleCareModels() {}

    private static List<NodeType> type(String id) {
        return List.of(NodeType.of(id, "Type", "", NodeStyle.of(NodeShape.RECTANGLE, "#005EB8", "#FFFFFF"), List.of()));
    }

    abstract static class Named implements CareModel {

        @Override
        public String name() {
            return "Sample";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public String description() {
            return "";
        }
    }

    public static final class Healthy extends Named {

        @Override
        public String id() {
            return "healthy";
        }

        @Override
        public List<NodeType> nodeTypes() {
            return type("healthy.Type");
        }
    }

    public static final class Own extends Named {

        @Override
        public String id() {
            return "own";
        }

        @Override
        public List<NodeType> nodeTypes() {
            return type("own.Type");
        }
    }

    /** Says which of these classes it can see. */
    public static final class Curious extends Named {

        @Override
        public String id() {
            return "curious";
        }

        @Override
        public String description() {
            return Stream.of(
                            "org.concordat.api.edit.Edit",
                            "org.concordat.core.document.Document",
                            "tools.jackson.databind.json.JsonMapper")
                    .filter(Curious::sees)
                    .collect(Collectors.joining(", "));
        }

        private static boolean sees(String name) {
            try {
                Class.forName(name);
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }

    public static final class Throwing extends Named {

        @Override
        public String id() {
            throw new NoClassDefFoundError("planted");
        }
    }

    public static final class Greedy extends Named {

        @Override
        public String id() {
            return "greedy";
        }

        @Override
        public List<NodeType> nodeTypes() {
            return type("core.Type");
        }
    }

    /** Tells who has loaded it, and has a rule. */
    public static final class Telling extends Named implements Rule {

        static final String LOADERS = "concordat.test.loaders";

        @SuppressWarnings("unchecked")
        public Telling() {
            var loaders = (List<WeakReference<ClassLoader>>)
                    Objects.requireNonNull(System.getProperties().get(LOADERS));
            loaders.add(new WeakReference<>(getClass().getClassLoader()));
        }

        @Override
        public String id() {
            return "telling";
        }

        @Override
        public List<Rule> rules() {
            return List.of(this);
        }

        @Override
        public RuleDescription about() {
            return new RuleDescription(
                    "telling-1", Severity.WARNING, "Tells", "", List.of(), Words.beside(NodeType.class));
        }

        @Override
        public List<Finding> check(Check check) {
            return List.of(new Finding("telling-1", Severity.WARNING, "Told.", "", List.of(), List.of()));
        }
    }

    /** Has a rule that fails each time. */
    public static final class Failing extends Named implements Rule {

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public List<Rule> rules() {
            return List.of(this);
        }

        @Override
        public RuleDescription about() {
            return new RuleDescription(
                    "failing-1", Severity.WARNING, "Fails", "", List.of(), Words.beside(NodeType.class));
        }

        @Override
        public List<Finding> check(Check check) {
            throw new IllegalStateException("planted");
        }
    }
}
