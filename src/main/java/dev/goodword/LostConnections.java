package dev.goodword;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pool by which words of H2 a connection is gone for good; those of MySQL it
 * knows. Without that, a connection that somebody uses twice a second stays in the pool
 * after its database was closed, as by a full disk, and fails for ever.
 */
class LostConnections implements SQLExceptionOverride {

	/** A broken connection, a closed database, a closed one that cannot be opened. */
	private static final Set<String> GONE = Set.of("90067", "90098", "90121");

	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		@Nullable String state = failure.getSQLState();
		return (state != null && GONE.contains(state)) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
