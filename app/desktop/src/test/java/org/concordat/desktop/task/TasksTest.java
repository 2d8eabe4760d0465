package org.concordat.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<List<String>> told = new ArrayList<>();
    private final List<Object> outcomes = new ArrayList<>();
    private final Tasks tasks = new Tasks(background::add, Runnable::run, told::add);

    @Test
    void theValueIsToldOnce() {
        tasks.start("Saving", () -> 7, outcomes::add, outcomes::add);

        background.remove().run();

        assertThat(outcomes).containsExactly(7);
    }

    @Test
    void aFailureIsToldInsteadOfAValue() {
        var failure = new IllegalStateException("disk full");
        tasks.start(
                "Saving",
                () -> {
                    throw failure;
                },
                outcomes::add,
                outcomes::add);

        background.remove().run();

        assertThat(outcomes).containsExactly(failure);
    }

    @Test
    void anErrorEndsTheTaskToo() {
        tasks.start(
                "Opening",
                () -> {
                    throw new StackOverflowError();
                },
                outcomes::add,
                outcomes::add);

        background.remove().run();

        assertThat(told).last().isEqualTo(List.of());
    }

    @Test
    void aCancelledTaskTellsNothing() {
        var task = tasks.start("Saving", () -> 7, outcomes::add, outcomes::add);
        task.cancel();

        background.remove().run();

        assertThat(outcomes).isEmpty();
    }

    @Test
    void whatIsGoingOnIsTold() {
        tasks.start("Saving", () -> 7, outcomes::add, outcomes::add);
        tasks.start("Exporting", () -> 8, outcomes::add, outcomes::add);

        assertThat(told).last().isEqualTo(List.of("Saving", "Exporting"));
    }

    @Test
    void whatHasEndedIsNoLongerGoingOn() {
        tasks.start("Saving", () -> 7, outcomes::add, outcomes::add);
        background.remove().run();

        assertThat(told).last().isEqualTo(List.of());
    }
}
