package org.concordat.core.plugin.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository on a server, and somebody who has agreed to it. */
abstract class RepositoryScene {

    static final Patience HASTY = new Patience(Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofMillis(600));

    @TempDir
    protected Path place;

    protected Server server;
    protected Shelf shelf;
    protected Reader reader;
    protected String address;

    @BeforeEach
    void aRepositoryThatIsKnown() throws Exception {
        server = new Server();
        shelf = new Shelf(place, "icb").put("panels", "1.0.0").publish();
        address = server.serve("icb", shelf.folder());
        reader = new Reader(place.resolve("home"));
        reader.add(address);
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** What is told; nothing here has changed by it. */
    final RepositoryProblem problem(Repositories repositories) throws Exception {
        var before = reader.files();
        var look = repositories.look().get(0);
        assertThat(look.isUsable()).isFalse();
        assertThat(reader.files()).isEqualTo(before);
        var problem = look.problem().orElseThrow();
        assertThat(problem.message()).startsWith("icb ");
        return problem;
    }

    final Refusal look() throws Exception {
        return problem(reader.repositories()).refusal();
    }

    /** Why a plugin is not fetched; nothing here has changed by it. */
    final Refusal fetch(Patience patience) throws Exception {
        var offer = reader.offers().best().get(0);
        var before = reader.files();
        var told = new Refusal[1];
        assertThatThrownBy(() -> reader.with(patience, Shelf.CLOCK).fetch(offer, FetchProgress.NONE))
                .isInstanceOfSatisfying(RepositoryException.class, e -> told[0] = e.refusal())
                .message()
                .startsWith("icb ");
        assertThat(reader.files()).isEqualTo(before);
        return told[0];
    }
}
