package dev.goodword.auditor;

import java.time.Instant;
import java.util.Map;

/**
 * A rule as a question: the application is {@code o}, the moment {@code since_at}.
 *
 * @param rule the rule
 * @param rest what follows the two columns of the application, up to the last condition
 * @param moments what its names stand for
 */
record Asked(Rule rule, String rest, Map<String, Instant> moments) {
}
