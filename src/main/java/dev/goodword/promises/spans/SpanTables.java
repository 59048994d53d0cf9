package dev.goodword.promises.spans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.promises.spans.SpanChange.Line;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The spans that are set, and how they came about. */
@Repository
class SpanTables {

	private final JdbcClient database;

	SpanTables(JdbcClient database) {
		this.database = database;
	}

	/** What is set for these, by the id of the company or position. */
	Map<UUID, Map<Span, Integer>> set(Collection<UUID> scopes) {
		Map<UUID, Map<Span, Integer>> found = new HashMap<>();
		if (!scopes.isEmpty()) {
			this.database.sql("select scope_id, span, working_days from promise_span where scope_id in (:scopes)")
				.param("scopes", scopes.stream().map(Columns::bytes).toList())
				.query((row, number) -> found
					.computeIfAbsent(Columns.uuid(row, "scope_id"), (id) -> new EnumMap<>(Span.class))
					.put(Span.valueOf(row.getString("span")), row.getInt("working_days")))
				.list();
		}
		return found;
	}

	/** How often the spans of a scope were changed. */
	int version(UUID scope) {
		return this.database.sql("select coalesce(max(version), 0) from span_change where scope_id = ?")
			.param(Columns.bytes(scope))
			.query(Integer.class)
			.single();
	}

	void add(UUID change, UUID scope, int version, AccountId by, Instant at) {
		this.database.sql(
				"insert into span_change (change_id, scope_id, version, changed_by, changed_at) values (?, ?, ?, ?, ?)")
			.params(Columns.bytes(change), Columns.bytes(scope), version, Columns.bytes(by.value()), Columns.utc(at))
			.update();
	}

	void add(UUID change, UUID scope, Line line) {
		this.database
			.sql("insert into span_change_line (change_id, span, days_before, days_after)"
					+ " values (:change, :span, :before, :after)")
			.param("change", Columns.bytes(change))
			.param("span", line.span().name())
			.param("before", line.before())
			.param("after", line.after())
			.update();
		this.database.sql("delete from promise_span where scope_id = ? and span = ?")
			.params(Columns.bytes(scope), line.span().name())
			.update();
		if (line.after() != null) {
			this.database.sql("insert into promise_span (scope_id, span, working_days) values (?, ?, ?)")
				.params(Columns.bytes(scope), line.span().name(), line.after())
				.update();
		}
	}

	/** The latest changes first. */
	List<SpanChange> history(UUID scope, int limit) {
		Map<UUID, SpanChange> changes = new LinkedHashMap<>();
		this.database.sql("""
				select c.change_id, c.changed_by, c.changed_at, l.span, l.days_before, l.days_after
				from (select * from span_change where scope_id = :scope order by version desc limit :limit) c
				join span_change_line l on l.change_id = c.change_id order by c.version desc""")
			.param("scope", Columns.bytes(scope))
			.param("limit", limit)
			.query((row, number) -> changes.merge(Columns.uuid(row, "change_id"), change(row), SpanTables::together))
			.list();
		return List.copyOf(changes.values());
	}

	private static SpanChange change(ResultSet row) throws SQLException {
		return new SpanChange(new AccountId(Columns.uuid(row, "changed_by")), Columns.instant(row, "changed_at"), List
			.of(new Line(Span.valueOf(row.getString("span")), days(row, "days_before"), days(row, "days_after"))));
	}

	private static SpanChange together(SpanChange one, SpanChange other) {
		List<Line> lines = new ArrayList<>(one.lines());
		lines.addAll(other.lines());
		lines.sort((a, b) -> a.span().compareTo(b.span()));
		return new SpanChange(one.by(), one.at(), lines);
	}

	private static @Nullable Integer days(ResultSet row, String column) throws SQLException {
		int days = row.getInt(column);
		return row.wasNull() ? null : days;
	}

}
