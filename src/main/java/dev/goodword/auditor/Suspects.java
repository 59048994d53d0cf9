package dev.goodword.auditor;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked about rule by rule: whoever breaks the rule, and others. Of a rule that is
 * not among them everybody is asked about.
 *
 * @param ofRules who may break which rule
 * @param open how many applications are open
 */
record Suspects(Map<Rule, ? extends Collection<UUID>> ofRules, int open) {

	/** Who may break it; null when that may be anybody. */
	@Nullable Collection<UUID> of(Rule rule) {
		return this.ofRules.get(rule);
	}

}
