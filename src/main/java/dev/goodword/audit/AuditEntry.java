package dev.goodword.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, tried to do, or that the product did by itself.
 *
 * @param actor the account, or null for the product itself and for strangers
 * @param action the code of the act, such as {@code application.moved}; at most 64 ASCII
 * characters
 * @param subjectType the kind of thing, such as {@code application}; at most 40 ASCII
 * characters
 * @param subjectId the id of the thing; at most 64 ASCII characters, never personal data
 * @param details codes and ids that say what changed; never names, addresses or texts
 * @param address the network address it came from, or null
 */
public record AuditEntry(@Nullable UUID actor, String action, String subjectType, String subjectId,
		Map<String, String> details, @Nullable String address) {

	public AuditEntry {
		details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
	}

}
