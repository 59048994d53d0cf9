package dev.goodword.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;

/**
 * What a failure means for the person in front of the page, and what the log may say of
 * it.
 */
final class Faults {

	private static final int CAUSES = 12;

	private static final int FRAMES = 25;

	private Faults() {
	}

	/**
	 * The answer to a failure nobody handled: 503 when the database is away or gives no
	 * locks, what the server says when it could not read the request (413 when it is too
	 * large), 409 when two changed the same at once, else 500.
	 */
	static HttpStatus statusOf(Throwable failure) {
		for (Throwable cause : causes(failure)) {
			if (cause instanceof InvalidParameterException unreadable) {
				return HttpStatus.valueOf(unreadable.getErrorCode());
			}
		}
		if (causes(failure).stream()
			.anyMatch((cause) -> isDatabaseAway(cause) || cause instanceof PessimisticLockingFailureException)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return causes(failure).stream().anyMatch(ConcurrencyFailureException.class::isInstance) ? HttpStatus.CONFLICT
				: HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean isDatabaseAway(Throwable failure) {
		if (failure instanceof SQLException sql) {
			return sql instanceof SQLTransientConnectionException || sql instanceof SQLNonTransientConnectionException
					|| sql instanceof SQLRecoverableException || isConnectionState(sql.getSQLState());
		}
		return false;
	}

	/**
	 * Class 08 of SQL states: connection exceptions; 90 is H2's for a broken connection
	 * and a closed database.
	 */
	private static boolean isConnectionState(@Nullable String state) {
		return state != null && (state.startsWith("08") || Set.of("90067", "90098", "90121").contains(state));
	}

	/**
	 * A failure in class names and places, without its messages: those may hold what
	 * people typed.
	 */
	static String trace(Throwable failure) {
		List<String> lines = new ArrayList<>();
		for (Throwable cause : causes(failure)) {
			lines.add((lines.isEmpty() ? "" : "caused by ") + cause.getClass().getName() + state(cause));
			Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach((frame) -> lines.add("\tat " + frame));
		}
		return String.join(System.lineSeparator(), lines);
	}

	private static String state(Throwable cause) {
		return (cause instanceof SQLException sql) ? " (state " + sql.getSQLState() + ")" : "";
	}

	private static List<Throwable> causes(Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		Throwable next = failure;
		while (next != null && causes.size() < CAUSES) {
			causes.add(next);
			next = next.getCause();
		}
		return causes;
	}

}
