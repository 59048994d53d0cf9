package dev.goodword.desk.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.SilenceRows;
import dev.goodword.desk.model.SilenceRows.Asked;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseWeeks;
import dev.goodword.promises.PromiseWeeks.Part;

import org.springframework.stereotype.Component;

/** Puts the week of a company together, for the page and for the mail alike. */
@Component
class WeekReports {

	private static final int WAITS = 10;

	private static final int WARNED = 5;

	private final PromiseWeeks weeks;

	private final SilenceRows rows;

	private final Positions positions;

	private final Accounts accounts;

	private final InstantSource clock;

	WeekReports(PromiseWeeks weeks, SilenceRows rows, Positions positions, Accounts accounts, InstantSource clock) {
		this.weeks = weeks;
		this.rows = rows;
		this.positions = positions;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The companies whose weeks the person may read; only whole ones. */
	List<Company> companies(StaffMember who) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> AccessPolicy.may(who, Permission.SEE_FIGURES,
					new Scope(company.id(), null, false, Set.of())))
			.toList();
	}

	/**
	 * The week of the company, told to somebody who may read it; by name only those at
	 * positions they may see.
	 * @param monday its first day, where the company is
	 */
	WeekReport of(Company company, LocalDate monday, StaffMember who) {
		Instant now = this.clock.instant();
		Instant from = monday.atStartOfDay(company.zone()).toInstant();
		Instant until = monday.plusWeeks(1).atStartOfDay(company.zone()).toInstant();
		Instant after = monday.plusWeeks(2).atStartOfDay(company.zone()).toInstant();
		List<Part> parts = this.weeks.parts(company.id(), from, until, now);
		Map<PositionId, PositionSummary> places = new LinkedHashMap<>();
		this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> position.company().equals(company.id()))
			.forEach((position) -> places.put(position.id(), position));
		Map<PositionId, Instant> everybody = new LinkedHashMap<>();
		places.keySet().forEach((position) -> everybody.put(position, now.plusSeconds(1)));
		return new WeekReport(company, monday, sum(parts.stream().map(Part::tally).toList()),
				grouped(parts, Part::kind), grouped(parts, Part::team),
				this.rows.page(Asked.of(everybody, EnumSet.of(Ball.US), false), 0, WAITS), places,
				this.weeks.ahead(company.id(), until, after, now),
				this.weeks.warned(company.id(), from, until, WARNED));
	}

	private static <K> Map<K, PromiseTally> grouped(List<Part> parts, Function<Part, K> by) {
		Map<K, PromiseTally> groups = new LinkedHashMap<>();
		parts.forEach((part) -> groups.merge(by.apply(part), part.tally(), PromiseTally::plus));
		Map<K, PromiseTally> sorted = new LinkedHashMap<>();
		groups.entrySet()
			.stream()
			.sorted((one, other) -> Integer.compare(other.getValue().due(), one.getValue().due()))
			.forEach((entry) -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private static PromiseTally sum(Collection<PromiseTally> tallies) {
		return tallies.stream().reduce(PromiseTally.NONE, PromiseTally::plus);
	}

}
