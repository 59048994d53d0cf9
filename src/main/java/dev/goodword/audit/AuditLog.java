package dev.goodword.audit;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * The append-only log of acts, chained by hashes so that a change or a gap shows, and the
 * separate log of views of sensitive things. Writes join the caller's transaction: when
 * the log cannot be written, the act does not happen. Recording takes a lock that all
 * acts share, so it should be the last thing a use case does.
 */
@Service
public class AuditLog {

	/** Appends an act. */
	public void record(AuditEntry entry) {
		throw new UnsupportedOperationException();
	}

	/** Appends an act; see {@link AuditEntry} for the arguments. */
	public void record(@Nullable UUID actor, String action, String subjectType, String subjectId,
			Map<String, String> details, @Nullable String address) {
		record(new AuditEntry(actor, action, subjectType, subjectId, details, address));
	}

	/**
	 * Notes that somebody looked at something sensitive, such as a resume or notes.
	 * @param actor the account
	 * @param what the kind of view, such as {@code resume}; at most 40 ASCII characters
	 * @param subjectType the kind of thing
	 * @param subjectId the id of the thing
	 * @param address the network address, or null
	 */
	public void viewed(UUID actor, String what, String subjectType, String subjectId, @Nullable String address) {
		throw new UnsupportedOperationException();
	}

}
