package dev.goodword.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Goes through all applications once, in slices of their ids: beside the log of moves lie
 * the dates and the touches of the same slice, each read from one key alone and put
 * together here. Whoever looks wrong is a suspect, to be asked about by the rule itself;
 * so a slice needs no snapshot.
 */
@Repository
class Sweep {

	/** After these nobody waits for a word; the view of who is open says the same. */
	private static final Set<String> OVER = Set.of("WITHDRAWN", "LAPSED", "HIRED");

	private static final String ENDED = "ENDED";

	private final JdbcClient database;

	private final int slice;

	@Autowired
	Sweep(JdbcClient database) {
		this(database, 10_000);
	}

	/**
	 * With slices of that many moves.
	 * @param slice more than one application has
	 */
	Sweep(JdbcClient database, int slice) {
		this.database = database;
		this.slice = slice;
	}

	/**
	 * Who may break a rule.
	 * @param seenBefore whoever saw nothing since then may be waiting in silence
	 * @param written who was written to of late: whoever had left may be among them
	 */
	Suspects all(Instant seenBefore, Set<UUID> written) {
		Tally tally = new Tally(seenBefore);
		Slice next = moves(new UUID(0, 0));
		while (!next.lasts().isEmpty()) {
			take(next, tally);
			tally.takeOver(next, written);
			next = moves(next.to());
		}
		return new Suspects(Map.of(Rule.UNDATED, tally.undated, Rule.SILENT, tally.silent, Rule.UNTOLD, tally.untold,
				Rule.SAID_AFTER_END, tally.over), tally.open);
	}

	private void take(Slice slice, Tally tally) {
		Set<UUID> dated = new HashSet<>(of(slice,
				"select application_id from promise where application_id > :after and application_id <= :to"
						+ " and chain = 'STAGE' and active is not null")
			.query((row, number) -> Columns.uuid(row, "application_id"))
			.list());
		Map<UUID, Instant> seen = new HashMap<>();
		of(slice, "select application_id, max(visible_at) as seen_at from touch where application_id > :after"
				+ " and application_id <= :to group by application_id")
			.query((row) -> {
				seen.put(Columns.uuid(row, "application_id"), Columns.instant(row, "seen_at"));
			});
		Set<UUID> untold = untold(slice);
		slice.lasts().forEach((application, last) -> {
			if (!last.isEnded() ? !OVER.contains(last.cause()) : untold.contains(application)) {
				tally.take(application, last, dated.contains(application), seen.get(application));
			}
		});
	}

	/** Who of the slice was decided about and has not been told. */
	private Set<UUID> untold(Slice slice) {
		List<byte[]> ended = slice.lasts()
			.entrySet()
			.stream()
			.filter((last) -> last.getValue().isEnded())
			.map((last) -> Columns.bytes(last.getKey()))
			.toList();
		Set<UUID> untold = new HashSet<>();
		for (int from = 0; from < ended.size(); from += Question.AT_ONCE) {
			untold.addAll(this.database
				.sql("select application_id from auditor_open_application where application_id in (:ended)")
				.param("ended", ended.subList(from, Math.min(ended.size(), from + Question.AT_ONCE)))
				.query((row, number) -> Columns.uuid(row, "application_id"))
				.list());
		}
		return untold;
	}

	private JdbcClient.StatementSpec of(Slice slice, String sql) {
		return this.database.sql(sql)
			.param("after", Columns.bytes(slice.after()))
			.param("to", Columns.bytes(slice.to()));
	}

	/** The next slice; of the application at its end all moves are there. */
	private Slice moves(UUID after) {
		List<Move> moves = this.database
			.sql("select application_id, cause, happened_at from stage_move where application_id > :after"
					+ " order by application_id, stage_epoch limit " + this.slice)
			.param("after", Columns.bytes(after))
			.query(Sweep::move)
			.list();
		Map<UUID, Last> lasts = new LinkedHashMap<>();
		UUID to = after;
		UUID before = after;
		for (Move move : moves) {
			before = to.equals(move.application()) ? before : to;
			to = move.application();
			lasts.merge(to, new Last(move.cause(), move.at(), isEnd(move.cause())), Last::then);
		}
		if (moves.size() == this.slice) {
			lasts.remove(to);
			to = before;
		}
		return new Slice(after, to, lasts);
	}

	private static Move move(ResultSet row, int number) throws SQLException {
		return new Move(Columns.uuid(row, "application_id"), row.getString("cause"),
				Columns.instant(row, "happened_at"));
	}

	private record Move(UUID application, String cause, Instant at) {
	}

	private static boolean isEnd(String cause) {
		return cause.equals(ENDED) || OVER.contains(cause);
	}

	/** Where an application stands, when it came, and whether it was ever over. */
	private record Last(String cause, Instant arrived, boolean over) {

		Last then(Last next) {
			return new Last(next.cause, this.arrived, this.over || next.over);
		}

		boolean isEnded() {
			return this.cause.equals(ENDED);
		}

	}

	/** Applications after one id, up to another. */
	private record Slice(UUID after, UUID to, Map<UUID, Last> lasts) {
	}

	/** What was seen so far. */
	private static final class Tally {

		private final Instant seenBefore;

		private final Collection<UUID> undated = new ArrayList<>();

		private final Collection<UUID> silent = new ArrayList<>();

		private final Collection<UUID> untold = new ArrayList<>();

		private final Collection<UUID> over = new ArrayList<>();

		private int open;

		private Tally(Instant seenBefore) {
			this.seenBefore = seenBefore;
		}

		void takeOver(Slice slice, Set<UUID> written) {
			slice.lasts().forEach((application, last) -> {
				if (last.over() && written.contains(application)) {
					this.over.add(application);
				}
			});
		}

		void take(UUID application, Last last, boolean dated, @Nullable Instant seen) {
			this.open++;
			if (!dated) {
				this.undated.add(application);
			}
			if (((seen != null) ? seen : last.arrived()).isBefore(this.seenBefore)) {
				this.silent.add(application);
			}
			if (last.isEnded()) {
				this.untold.add(application);
			}
		}

	}

}
