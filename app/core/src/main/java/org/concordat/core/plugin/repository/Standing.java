package org.concordat.core.plugin.repository;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.plugin.pack.Versions;
import org.concordat.core.plugin.store.StoredPlugin;

/** Whether something may be taken from a repository, as things stand here. */
record Standing(List<StoredPlugin> installed, String apiVersion, Set<String> bundled) {

    Optional<RepositoryProblem> hindrance(Known repository, IndexedPlugin plugin, Release release) {
        if (bundled.contains(plugin.id())) {
            return problem(Refusal.COMES_WITH, repository.name(), plugin.id());
        }
        boolean isOfAnother = installed.stream()
                .anyMatch(p -> p.id().equals(plugin.id())
                        && !p.source().isEmpty()
                        && !p.source().equals(repository.id()));
        if (isOfAnother) {
            return problem(Refusal.BELONGS_ELSEWHERE, repository.name(), plugin.id());
        }
        if (!Versions.meets(apiVersion, release.requires())) {
            return problem(
                    Refusal.OTHER_API,
                    repository.name(),
                    plugin.id(),
                    release.version(),
                    release.requires(),
                    apiVersion);
        }
        return Optional.empty();
    }

    private static Optional<RepositoryProblem> problem(Refusal refusal, Object... details) {
        return Optional.of(RepositoryException.of(refusal, details).problem());
    }
}
