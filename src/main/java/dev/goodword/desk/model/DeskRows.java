package dev.goodword.desk.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of the staff. Every method is told the positions it may look at;
 * callers take them from the one visibility query.
 */
@Repository
@Transactional(readOnly = true)
public class DeskRows {

	private static final String SELECT = "select * from desk_application where ";

	private final JdbcClient database;

	DeskRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What is going at these positions and is due before the moment, and what is stuck
	 * there whether it is going or has ended; the nearest first.
	 */
	public List<DeskRow> duties(Collection<PositionId> positions, Instant dueBefore, int limit) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql(SELECT + "position_id in (:positions) and (mail_failed or draft_blocked"
					+ " or (state <> 'ENDED' and (team_due_at < :due or ball = 'CANDIDATE'))) order by "
					+ RowOrder.BY_PROMISE.sql(LocaleTag.EN) + " limit :limit")
			.param("positions", bytes(positions))
			.param("due", utc(dueBefore))
			.param("limit", limit)
			.query(RowMapping::row)
			.list();
	}

	/**
	 * What is our turn at these positions and was told for after the day, by that date.
	 */
	public List<DeskRow> across(Collection<PositionId> positions, LocalDate day, int limit) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql(SELECT + "position_id in (:positions) and state <> 'ENDED' and ball = 'US' and told_date > :day"
					+ " order by told_date, application_id limit :limit")
			.param("positions", bytes(positions))
			.param("day", day)
			.param("limit", limit)
			.query(RowMapping::row)
			.list();
	}

	/**
	 * With whom of these positions a talk stands that begins before the moment, also one
	 * that has begun and nobody has settled; the earliest first.
	 */
	public List<DeskRow> talks(Collection<PositionId> positions, Instant before, int limit) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql(SELECT + "position_id in (:positions) and talk_at < :before and state <> 'ENDED'"
					+ " order by talk_at, application_id limit :limit")
			.param("positions", bytes(positions))
			.param("before", utc(before))
			.param("limit", limit)
			.query(RowMapping::row)
			.list();
	}

	/** One page of a list. */
	public List<DeskRow> page(RowFilter filter, RowOrder order, LocaleTag reader, int offset, int limit) {
		return filtered("select *", filter, " order by " + order.sql(reader) + " limit :limit offset :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(RowMapping::row)
			.list();
	}

	/** The ids of a whole list in its order, to walk through it. */
	public List<JobApplicationId> ids(RowFilter filter, RowOrder order, LocaleTag reader, int limit) {
		return filtered("select application_id", filter, " order by " + order.sql(reader) + " limit :limit")
			.param("limit", limit)
			.query((row, number) -> new JobApplicationId(Columns.uuid(row, "application_id")))
			.list();
	}

	/** The first rows of every stage of a list, and more of one of them. */
	public List<DeskRow> board(RowFilter filter, RowOrder order, LocaleTag reader, int each, @Nullable StageId longer,
			int more) {
		String ranked = "select d.*, row_number() over (partition by stage_id order by " + order.sql(reader)
				+ ") as rank_no";
		return this.database
			.sql("select * from (" + ranked + " from desk_application d where " + condition(filter)
					+ ") r where rank_no <= case when stage_id = :longer then :more else :each end"
					+ " order by stage_place, rank_no")
			.params(parameters(filter))
			.param("longer", Columns.bytes((longer != null) ? longer.value() : new java.util.UUID(0, 0)))
			.param("more", more)
			.param("each", each)
			.query(RowMapping::row)
			.list();
	}

	/**
	 * What stands above a list: how many each view of its position has without further
	 * filters, and the stages of the list itself.
	 */
	public Overview overview(RowFilter filter) {
		StringBuilder sql = new StringBuilder("select stage_id");
		for (RowView view : RowView.values()) {
			sql.append(", count(case when ").append(view.condition()).append(" then 1 end) as v_").append(view);
		}
		String listed = condition(filter);
		sql.append(", count(case when ").append(listed).append(" then 1 end) as total, min(case when ball = 'US' and ");
		sql.append(listed)
			.append(" then last_touch_at end) as since from desk_application where position_id = :position");
		Overview overview = new Overview(new EnumMap<>(RowView.class), new HashMap<>());
		this.database.sql(sql + " group by stage_id").params(parameters(filter)).query((row, number) -> {
			for (RowView view : RowView.values()) {
				overview.views().merge(view, row.getInt("v_" + view), Integer::sum);
			}
			return overview.stages()
				.put(new StageId(Columns.uuid(row, "stage_id")),
						new StageCount(row.getInt("total"), Columns.instantOrNull(row, "since")));
		}).list();
		return overview;
	}

	/** How many applications a list has. */
	public int count(RowFilter filter) {
		return filtered("select count(*)", filter, "").query(Integer.class).single();
	}

	/** What is going at the positions, counted by position and kind of step. */
	public List<Health> health(Collection<PositionId> positions) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return this.database
			.sql("select position_id, stage_kind, count(*) as total,"
					+ " min(case when ball = 'US' then last_touch_at end) as since"
					+ " from desk_application where position_id in (:positions) and state <> 'ENDED'"
					+ " group by position_id, stage_kind")
			.param("positions", bytes(positions))
			.query((row, number) -> new Health(new PositionId(Columns.uuid(row, "position_id")),
					StageKind.valueOf(row.getString("stage_kind")), row.getInt("total"),
					Columns.instantOrNull(row, "since")))
			.list();
	}

	/**
	 * How many are our turn and due before the moment, by position; positions with none
	 * are left out.
	 */
	public Map<PositionId, Integer> due(Collection<PositionId> positions, Instant before) {
		Map<PositionId, Integer> counts = new HashMap<>();
		if (!positions.isEmpty()) {
			this.database
				.sql("select position_id, count(*) as total from desk_application where position_id in (:positions)"
						+ " and state <> 'ENDED' and ball = 'US' and team_due_at < :before group by position_id")
				.param("positions", bytes(positions))
				.param("before", utc(before))
				.query((row, number) -> counts.put(new PositionId(Columns.uuid(row, "position_id")),
						row.getInt("total")))
				.list();
		}
		return counts;
	}

	/** One row; empty when the application is not in the read model. */
	public Optional<DeskRow> row(JobApplicationId application) {
		return this.database.sql(SELECT + "application_id = :id")
			.param("id", Columns.bytes(application.value()))
			.query(RowMapping::row)
			.optional();
	}

	/** The rows of these applications; those without a row are left out. */
	public Map<JobApplicationId, DeskRow> rows(Collection<JobApplicationId> applications) {
		Map<JobApplicationId, DeskRow> rows = new HashMap<>();
		if (!applications.isEmpty()) {
			this.database.sql(SELECT + "application_id in (:ids)")
				.param("ids", applications.stream().map((id) -> Columns.bytes(id.value())).toList())
				.query(RowMapping::row)
				.list()
				.forEach((row) -> rows.put(row.application(), row));
		}
		return rows;
	}

	private JdbcClient.StatementSpec filtered(String select, RowFilter filter, String rest) {
		return this.database.sql(select + " from desk_application where " + condition(filter) + rest)
			.params(parameters(filter));
	}

	private static String condition(RowFilter filter) {
		return "position_id = :position and " + filter.view().condition()
				+ ((filter.kind() != null) ? " and stage_kind = :kind" : "")
				+ ((filter.language() != null) ? " and candidate_language = :language" : "");
	}

	private static Map<String, Object> parameters(RowFilter filter) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("position", Columns.bytes(filter.position().value()));
		parameters.put("near", utc(filter.nearUntil()));
		if (filter.kind() != null) {
			parameters.put("kind", filter.kind().name());
		}
		if (filter.language() != null) {
			parameters.put("language", filter.language().value());
		}
		return parameters;
	}

	private static List<byte[]> bytes(Collection<PositionId> positions) {
		return positions.stream().map((position) -> Columns.bytes(position.value())).toList();
	}

	private static LocalDateTime utc(Instant at) {
		return Columns.utc(at);
	}

	/**
	 * What stands above a list.
	 *
	 * @param views how many each view has; a view may be missing when there is nothing at
	 * all
	 * @param stages the stages in which the position has applications
	 */
	public record Overview(Map<RowView, Integer> views, Map<StageId, StageCount> stages) {
	}

	/**
	 * One stage of a list.
	 *
	 * @param total how many there are
	 * @param since the oldest last touch of those who wait for us; null when nobody does
	 */
	public record StageCount(int total, @Nullable Instant since) {
	}

	/**
	 * What is going at one position and kind of step.
	 *
	 * @param position which position
	 * @param kind which kind of step
	 * @param total how many there are
	 * @param since the oldest last touch of those who wait for us; null when nobody does
	 */
	public record Health(PositionId position, StageKind kind, int total, @Nullable Instant since) {
	}

}
