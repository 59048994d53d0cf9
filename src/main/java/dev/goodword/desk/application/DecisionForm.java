package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * A request for a decision, as text from a form.
 *
 * @param person who is asked
 * @param day by whose close
 * @param question what is to be decided
 */
record DecisionForm(@Nullable String person, @Nullable String day, @Nullable String question) {
}
