package dev.goodword.promises.spans;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.spans.SpanChange.Line;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days teams have for their answers. A change counts for promises made
 * from then on; what was told stays as it is.
 */
@Service
@Transactional(readOnly = true)
public class PromiseSpans {

	private final SpanTables tables;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	PromiseSpans(SpanTables tables, AuditLog audit, Chance chance, InstantSource clock) {
		this.tables = tables;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** What holds for the position. */
	public Spans of(PositionSummary position) {
		return of(SpanScope.of(position));
	}

	/** What holds there. */
	public Spans of(SpanScope scope) {
		PositionId position = scope.position();
		Map<UUID, Map<Span, Integer>> set = this.tables.set((position != null)
				? List.of(scope.company().value(), position.value()) : List.of(scope.company().value()));
		Spans company = new Spans(set.getOrDefault(scope.company().value(), Map.of()), Spans.USUAL);
		return (position != null) ? new Spans(set.getOrDefault(position.value(), Map.of()), company) : company;
	}

	/** What holds for each of them, in one query. */
	public Map<PositionId, Spans> of(Collection<PositionSummary> positions) {
		Set<UUID> scopes = new LinkedHashSet<>();
		positions.forEach((position) -> {
			scopes.add(position.id().value());
			scopes.add(position.company().value());
		});
		Map<UUID, Map<Span, Integer>> set = this.tables.set(scopes);
		Map<CompanyId, Spans> companies = new HashMap<>();
		Map<PositionId, Spans> spans = new HashMap<>();
		positions
			.forEach((position) -> spans.put(position.id(),
					new Spans(set.getOrDefault(position.id().value(), Map.of()),
							companies.computeIfAbsent(position.company(),
									(id) -> new Spans(set.getOrDefault(id.value(), Map.of()), Spans.USUAL)))));
		return spans;
	}

	/** Rises with every change made there. */
	public int version(SpanScope scope) {
		return this.tables.version(scope.key());
	}

	/** The latest changes made there, the last one first. */
	public List<SpanChange> history(SpanScope scope, int limit) {
		return this.tables.history(scope.key(), limit);
	}

	/**
	 * Sets spans from now on.
	 * @param wanted the days of each span; null for what stands above
	 * @param seen the version the person looked at
	 * @return whether anything changed
	 * @throws SpansMoved when somebody changed them since
	 * @throws SpanBeyondCap when a team cannot have so many days
	 */
	@Transactional
	public boolean change(SpanScope scope, Map<Span, @Nullable Integer> wanted, int seen, StaffMember who) {
		Map<Span, Integer> before = of(scope).own();
		List<Line> lines = lines(before, wanted);
		if (lines.isEmpty()) {
			return false;
		}
		if (version(scope) != seen) {
			throw new SpansMoved();
		}
		UUID change = this.chance.newId();
		try {
			this.tables.add(change, scope.key(), seen + 1, who.id(), this.clock.instant());
		}
		catch (DuplicateKeyException ex) {
			throw new SpansMoved();
		}
		lines.forEach((line) -> this.tables.add(change, scope.key(), line));
		record(scope, lines, who);
		return true;
	}

	/** What would change, in the order of the spans. */
	private static List<Line> lines(Map<Span, Integer> before, Map<Span, @Nullable Integer> wanted) {
		List<Line> lines = new ArrayList<>();
		for (Span span : Span.values()) {
			@Nullable Integer was = before.get(span);
			@Nullable Integer days = wanted.containsKey(span) ? wanted.get(span) : was;
			if (days != null && !span.allows(days)) {
				throw new SpanBeyondCap(span, days);
			}
			if ((days != null) ? !days.equals(was) : was != null) {
				lines.add(new Line(span, was, days));
			}
		}
		return lines;
	}

	private void record(SpanScope scope, List<Line> lines, StaffMember who) {
		Map<String, String> details = new TreeMap<>();
		lines.forEach((line) -> details.put(line.span().name(), said(line.before()) + ">" + said(line.after())));
		this.audit.record(who.id().value(), "promise-spans.changed",
				(scope.position() != null) ? "position" : "company", scope.key().toString(), details, null);
	}

	private static String said(@Nullable Integer days) {
		return (days != null) ? days.toString() : "-";
	}

}
