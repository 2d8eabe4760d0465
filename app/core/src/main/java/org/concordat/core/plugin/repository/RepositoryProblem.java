package org.concordat.core.plugin.repository;

/**
 * Why nothing new could be had from a repository.
 *
 * @param message for people: which repository, what is wrong, and what to do
 */
public record RepositoryProblem(Refusal refusal, String message) {}
