package org.concordat.core.plugin;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.concordat.api.measure.Measure;
import org.concordat.api.model.Addition;
import org.concordat.api.model.CareModel;
import org.concordat.api.model.Template;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.plugin.SampleCareModels.Named;

/** Care models that break what a care model promises, each in its own way. */
final class HostileCareModels {

    /** The system property that lets those go on which never end by themselves. */
    static final String END = "hostile.end";

    private HostileCareModels() {}

    abstract static class Hostile extends Named {
        @Override
        public String id() {
            return "hostile";
        }
    }

    public static final class ThrowsInConstructor extends Hostile {
        public ThrowsInConstructor() {
            throw new IllegalStateException("planted");
        }
    }

    public static final class ThrowsErrorInConstructor extends Hostile {
        public ThrowsErrorInConstructor() {
            throw new OutOfMemoryError("planted");
        }
    }

    public static final class ThrowsWhenLoaded extends Hostile {
        private static final int NONE = Integer.parseInt("none");

        public int none() {
            return NONE;
        }
    }

    public static final class HasNoPublicConstructor extends Hostile {
        private HasNoPublicConstructor() {}
    }

    public static final class WantsAnArgument extends Hostile {
        public WantsAnArgument(String argument) {
            throw new IllegalStateException(argument);
        }
    }

    public abstract static class IsAbstract extends Hostile {}

    /** No care model at all. */
    public static final class IsSomethingElse {}

    public static final class NeverConstructed extends Hostile {
        public NeverConstructed() throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    public static final class SpinsInConstructor extends Hostile {
        public SpinsInConstructor() {
            while (System.getProperty(END) == null) {
                Thread.onSpinWait();
            }
        }
    }

    public static final class HasNoId extends Hostile {
        @Override
        @SuppressWarnings("NullAway")
        public String id() {
            return null;
        }
    }

    public static final class HasAnEmptyId extends Hostile {
        @Override
        public String id() {
            return "";
        }
    }

    public static final class HasAStrangeId extends Hostile {
        @Override
        public String id() {
            return "../core";
        }
    }

    public static final class TakesTheIdOfTheCore extends Hostile {
        @Override
        public String id() {
            return "core";
        }
    }

    public static final class TakesTheIdOfAnother extends Hostile {
        @Override
        public String id() {
            return "healthy";
        }
    }

    public static final class OverflowsTheStack extends Hostile {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        public String name() {
            return name() + "!";
        }
    }

    public static final class HasNoName extends Hostile {
        @Override
        @SuppressWarnings("NullAway")
        public String name() {
            return null;
        }
    }

    public static final class NeverSaysItsTypes extends Hostile {
        @Override
        public List<NodeType> nodeTypes() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of();
        }
    }

    public static final class HasNoList extends Hostile {
        @Override
        @SuppressWarnings("NullAway")
        public List<LinkType> linkTypes() {
            return null;
        }
    }

    public static final class HasNothingInItsList extends Hostile {
        @Override
        public List<NodeType> nodeTypes() {
            return Arrays.asList((NodeType) null);
        }
    }

    public static final class HasAListThatThrows extends Hostile {
        @Override
        public List<Rule> rules() {
            return new AbstractList<>() {
                @Override
                public Rule get(int index) {
                    throw new IllegalStateException("planted");
                }

                @Override
                public int size() {
                    return 1;
                }
            };
        }
    }

    public static final class HasAListWithoutEnd extends Hostile {
        @Override
        public List<Template> templates() {
            return Collections.nCopies(
                    Integer.MAX_VALUE, new Template("hostile.t", "", "", List.of(), List.of(), Map.of()));
        }
    }

    public static final class TakesTheTypeOfTheCore extends Hostile {
        @Override
        public List<NodeType> nodeTypes() {
            return List.of(NodeType.placeholder("core.provider"));
        }
    }

    public static final class TakesTheTypeOfAnother extends Hostile {
        @Override
        public List<NodeType> nodeTypes() {
            return List.of(NodeType.placeholder("healthy.Type"));
        }
    }

    public static final class SaysATypeTwice extends Hostile {
        @Override
        public List<NodeType> nodeTypes() {
            return List.of(NodeType.placeholder("hostile.Type"), NodeType.placeholder("hostile.Type"));
        }
    }

    public static final class HasARuleThatSaysNothingOfItself extends Hostile {
        @Override
        public List<Rule> rules() {
            return Arrays.asList((Rule) null);
        }
    }

    public static final class HasAMeasureThatThrows extends Hostile {
        @Override
        public List<Measure> measures() {
            throw new AssertionError("planted");
        }
    }

    public static final class HasAdditionsThatThrow extends Hostile {
        @Override
        public List<Addition> additions() {
            throw new NoSuchMethodError("planted");
        }
    }

    public static final class ThrowsSomethingThatThrows extends Hostile {
        @Override
        public String version() {
            throw new IllegalStateException() {
                private static final long serialVersionUID = 1L;

                @Override
                public String getMessage() {
                    throw new IllegalStateException("even here");
                }
            };
        }
    }

    public static final class EndsItsThread extends Hostile {
        @Override
        public String description() {
            throw new ThreadDeath();
        }
    }

    public static final class InterruptsItsThread extends Hostile {
        @Override
        public String description() {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("planted");
        }
    }

    static List<Class<? extends CareModel>> all() {
        return List.of(
                ThrowsInConstructor.class,
                ThrowsErrorInConstructor.class,
                ThrowsWhenLoaded.class,
                HasNoPublicConstructor.class,
                WantsAnArgument.class,
                IsAbstract.class,
                HasNoId.class,
                HasAnEmptyId.class,
                HasAStrangeId.class,
                TakesTheIdOfTheCore.class,
                TakesTheIdOfAnother.class,
                OverflowsTheStack.class,
                HasNoName.class,
                HasNoList.class,
                HasNothingInItsList.class,
                HasAListThatThrows.class,
                HasAListWithoutEnd.class,
                TakesTheTypeOfTheCore.class,
                TakesTheTypeOfAnother.class,
                SaysATypeTwice.class,
                HasARuleThatSaysNothingOfItself.class,
                HasAMeasureThatThrows.class,
                HasAdditionsThatThrow.class,
                ThrowsSomethingThatThrows.class,
                EndsItsThread.class,
                InterruptsItsThread.class);
    }

    /** These are waited for as long as a start may take. */
    static List<Class<? extends CareModel>> endless() {
        return List.of(NeverConstructed.class, SpinsInConstructor.class, NeverSaysItsTypes.class);
    }
}
