package org.concordat.core.plugin.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is behind the gate does, who calls gets an answer or a named failure, and soon. */
class GateTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Problems problems = new Problems();
    private final Gate gate = new Gate("panels", problems);

    private PluginFailure failed(Callable<?> call, Duration deadline) {
        return catchThrowableOfType(PluginFailure.class, () -> gate.pass("rule P-01", deadline, call));
    }

    private static Callable<?> throwing(Supplier<? extends Throwable> what) {
        return () -> {
            GateTest.<RuntimeException>sneak(what.get());
            return "";
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable e) throws E {
        throw (E) e;
    }

    @Test
    void anAnswerComesThrough() {
        assertThat(gate.<String>pass("rule P-01", LONG, () -> "answer")).isEqualTo("answer");
        assertThat(problems.all()).isEmpty();
    }

    private static List<Throwable> all() {
        return List.of(
                new IllegalStateException("no trust"),
                new Exception("checked"),
                new OutOfMemoryError("full"),
                new StackOverflowError(),
                new NoClassDefFoundError("gone/Class"),
                new ExceptionInInitializerError("static"),
                new ThreadDeath(),
                new Error("plain"),
                new RuntimeException() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("even here");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void whateverIsThrownIsAProblemOfThePlugin(Throwable thrown) {
        assertThat(failed(throwing(() -> thrown), LONG))
                .hasMessageContaining("panels")
                .hasMessageContaining("rule P-01");

        assertThat(problems.all()).extracting(PluginProblem::plugin).containsExactly("panels");
    }

    @Test
    void nothingIsNoAnswer() {
        assertThat(failed(() -> null, LONG)).hasMessageContaining("rule P-01");
    }

    @Test
    void aProblemSaysInOneLineWhatAndWhatToDo() {
        failed(throwing(() -> new IllegalStateException("no trust\nat line 2\nat line 3")), LONG);

        assertThat(problems.all().get(0).message())
                .isEqualTo("The plugin panels failed (rule P-01): no trust. Concordat goes on without that answer."
                        + " Update or remove it, or tell its publisher.");
    }

    @Test
    void whoNeverAnswersIsNotWaitedFor() {
        var never = new CountDownLatch(1);

        assertThat(failed(
                        () -> {
                            never.await();
                            return "";
                        },
                        SHORT))
                .hasMessageContaining("did not answer");
    }

    @Test
    void whoCannotBeInterruptedIsNotWaitedForEither() {
        assertThat(failed(
                        () -> {
                            while (!gate.isClosed()) {
                                Thread.onSpinWait();
                            }
                            return "";
                        },
                        SHORT))
                .hasMessageContaining("did not answer");
        gate.pass("", LONG, () -> "still there");
        failed(throwing(IllegalStateException::new), LONG);
        failed(throwing(IllegalStateException::new), LONG);
    }

    @Test
    void afterThreeFailuresThePluginIsOff() {
        for (int i = 0; i < 3; i++) {
            failed(throwing(IllegalStateException::new), LONG);
        }

        assertThat(gate.isClosed()).isTrue();
        assertThat(failed(() -> "answer", LONG)).hasMessageContaining("is off until Concordat starts again");
        assertThat(problems.all()).hasSize(4);
    }

    @Test
    void anotherPluginIsNotToBlame() {
        for (int i = 0; i < 3; i++) {
            failed(throwing(IllegalStateException::new), LONG);
        }

        assertThat(new Gate("other", problems).<String>pass("rule O-01", LONG, () -> "answer"))
                .isEqualTo("answer");
    }
}
