package dev.goodword.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds out in one question what there is to do in the outbox: the worker asks several
 * times a second, and nearly always there is nothing. Each state and lane has a condition
 * of its own, since H2 reads the whole index for a range behind a list.
 */
@Repository
class OutboxDues {

	private static final Set<Lane> LANES = EnumSet.allOf(Lane.class);

	private static final String IN_HAND = "state in ("
			+ each(EnumSet.of(MessageState.LEASED, MessageState.HANDED), (state) -> "'" + state + "'") + ")";

	private static final String TIMED = "state in (" + each(MessageState.TIMED, (state) -> "'" + state + "'")
			+ ") and settled_at is null";

	static final String NOW = "select " + exists("owed_at > :ever") + " as owed, "
			+ exists(IN_HAND + " and lease_until <= :now") + " as abandoned, "
			+ each(MessageState.TIMED,
					(state) -> exists("state = '" + state + "' and settled_at is null and not_before <= :now")
							+ " as state_" + state)
			+ ", "
			+ each(LANES, (lane) -> exists("state = 'QUEUED' and lane = " + lane.ordinal() + " and not_before <= :now")
					+ " as lane_" + lane);

	private static final String NEXT = "select " + least("not_before", TIMED) + " as timed, "
			+ least("not_before", queued(true)) + " as pressing, " + least("not_before", queued(false)) + " as queued, "
			+ least("lease_until", IN_HAND) + " as lease";

	private final JdbcClient database;

	OutboxDues(JdbcClient database) {
		this.database = database;
	}

	/** What there is to do at this moment. */
	Due at(Instant now) {
		return this.database.sql(NOW)
			.param("ever", Columns.utc(Instant.EPOCH))
			.param("now", Columns.utc(now))
			.query((row, number) -> new Due(row.getBoolean("owed"), row.getBoolean("abandoned"),
					those(MessageState.TIMED, "state_", row), those(LANES, "lane_", row)))
			.single();
	}

	/** When there will be something to do. */
	Next next() {
		return this.database.sql(NEXT)
			.query((row, number) -> new Next(Columns.instantOrNull(row, "timed"),
					Columns.instantOrNull(row, "pressing"), Columns.instantOrNull(row, "queued"),
					Columns.instantOrNull(row, "lease")))
			.single();
	}

	private static <E extends Enum<E>> Set<E> those(Set<E> all, String prefix, ResultSet row) throws SQLException {
		Set<E> those = EnumSet.copyOf(all);
		for (E one : all) {
			if (!row.getBoolean(prefix + one)) {
				those.remove(one);
			}
		}
		return those;
	}

	private static <E> String each(Set<E> all, Function<E, String> words) {
		return all.stream().map(words).collect(Collectors.joining(", "));
	}

	/**
	 * What waits for another letter of the same person is next when that is settled, by
	 * the rule of {@link MessageRepository#claimable}.
	 */
	private static String queued(boolean pressing) {
		return "state = 'QUEUED' and lane in ("
				+ LANES.stream()
					.filter((lane) -> lane.isPressing() == pressing)
					.map((lane) -> String.valueOf(lane.ordinal()))
					.collect(Collectors.joining(", "))
				+ ") and settled_at is null and (lane = 0 or not exists (select 1"
				+ " from message o where o.candidate_id = message.candidate_id and o.lane > 0 and o." + IN_HAND
				+ (pressing ? " and (o.lane = " + Lane.INTERVIEW_CHANGE.ordinal() + " or o.state = 'HANDED')" : "")
				+ "))";
	}

	private static String exists(String condition) {
		return "exists (select 1 from message where " + condition + ")";
	}

	private static String least(String column, String condition) {
		return "(select min(" + column + ") from message where " + condition + ")";
	}

	/**
	 * What there is to do.
	 *
	 * @param owed whether what follows from an answer of a mail server has not been done
	 * @param abandoned whether a worker died with a message in its hands
	 * @param over in which states the wait of a message is over
	 * @param ready in which lanes messages are ready to go
	 */
	record Due(boolean owed, boolean abandoned, Set<MessageState> over, Set<Lane> ready) {

		/** Whether anything must be put in order before messages are taken. */
		boolean isUntidy() {
			return this.owed || this.abandoned || !this.over.isEmpty();
		}

		/** Whether there is anything to do. */
		boolean isAny() {
			return isUntidy() || !this.ready.isEmpty();
		}

	}

	/**
	 * When there will be something to do; each null when nothing of the kind waits.
	 *
	 * @param timed the end of a wait
	 * @param pressing when a message is ready to go for which somebody waits
	 * @param queued when another one is
	 * @param lease when a worker must have given back what it holds
	 */
	record Next(@Nullable Instant timed, @Nullable Instant pressing, @Nullable Instant queued,
			@Nullable Instant lease) {
	}

}
