package dev.goodword.desk.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the silence ledger: who is open, the longest without a word first. What is read
 * is bounded by what is shown, not by what is open. Callers take the positions from the
 * one visibility query.
 */
@Repository
@Transactional(readOnly = true)
public class SilenceRows {

	private static final String LATE = " and promise_state in ('AT_RISK', 'BROKEN')";

	private final JdbcClient database;

	SilenceRows(JdbcClient database) {
		this.database = database;
	}

	/** One page of the ledger. */
	public List<DeskRow> page(Asked asked, int offset, int limit) {
		return asked.isNothing() ? List.of()
				: statement("select d.* from (select * from (", asked,
						") r order by last_touch_at, application_id limit :limit offset :offset) i"
								+ " join desk_application d on d.application_id = i.application_id"
								+ " order by i.last_touch_at, i.application_id",
						offset + limit)
					.param("limit", limit)
					.param("offset", offset)
					.query(RowMapping::row)
					.list();
	}

	/** How many there are, counted up to a limit. */
	public int count(Asked asked, int limit) {
		return asked.isNothing() ? 0 : Math.min(limit,
				statement("select count(*) from (", asked, ") r", limit).query(Integer.class).single());
	}

	/**
	 * Each turn is walked in the order of its own index, as far as is needed, and in the
	 * index alone.
	 */
	private JdbcClient.StatementSpec statement(String head, Asked asked, String tail, int most) {
		String parts = asked.balls()
			.stream()
			.map((ball) -> "(select application_id, last_touch_at from desk_application where ball = '" + ball.name()
					+ "' and (" + asked.places() + ")" + (asked.lateOnly() ? LATE : "")
					+ " order by last_touch_at, application_id limit :most)")
			.collect(Collectors.joining(" union all "));
		JdbcClient.StatementSpec statement = this.database.sql(head + parts + tail).param("most", most);
		int number = 0;
		for (Map.Entry<Instant, List<PositionId>> part : asked.positions().entrySet()) {
			statement = statement
				.param("p" + number,
						part.getValue().stream().map((position) -> Columns.bytes(position.value())).toList())
				.param("t" + number++, Columns.utc(part.getKey()));
		}
		return statement;
	}

	/**
	 * What is asked for.
	 *
	 * @param positions at which positions, each with the moment before which the last
	 * word lies
	 * @param balls whose turn it is
	 * @param lateOnly only what is past the team's time
	 */
	public record Asked(Map<Instant, List<PositionId>> positions, Set<Ball> balls, boolean lateOnly) {

		/** Positions are put together by their moments, so that there are few. */
		public static Asked of(Map<PositionId, Instant> until, Collection<Ball> balls, boolean lateOnly) {
			Map<Instant, List<PositionId>> positions = until.entrySet()
				.stream()
				.collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
						Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
			return new Asked(positions, EnumSet.copyOf(balls), lateOnly);
		}

		boolean isNothing() {
			return this.positions.isEmpty();
		}

		String places() {
			StringBuilder places = new StringBuilder();
			for (int number = 0; number < this.positions.size(); number++) {
				places.append((number > 0) ? " or " : "")
					.append("(position_id in (:p")
					.append(number)
					.append(") and last_touch_at < :t")
					.append(number)
					.append(")");
			}
			return places.toString();
		}

	}

}
