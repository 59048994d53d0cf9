package dev.goodword.surveys;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.TooBusy;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.surveys.Recount.Difference;
import dev.goodword.surveys.Recount.Result;
import dev.goodword.surveys.answering.Place;
import dev.goodword.surveys.answering.Recounted;
import dev.goodword.surveys.answering.Recounting;

import org.springframework.stereotype.Service;

/**
 * Counts all answers of a year anew when somebody asks, after the request, place by
 * place; asked again it begins again, and changes nothing that is right.
 */
@Service
public class Recounts implements Work {

	private static final String TASK = "survey-recount";

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private final RecountTable table;

	private final Recounting recounting;

	private final AuditLog audit;

	private final WorkScheduler later;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	private final AtomicBoolean free = new AtomicBoolean(true);

	Recounts(RecountTable table, Recounting recounting, AuditLog audit, WorkScheduler later, Transactions transactions,
			Chance chance, InstantSource clock) {
		this.table = table;
		this.recounting = recounting;
		this.audit = audit;
		this.later = later;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Has a year counted anew; asked again before it began, it is counted once for all.
	 */
	public void ask(StaffMember who, int year) {
		UUID id = this.chance.newId();
		Instant now = this.clock.instant();
		this.transactions.within(() -> {
			this.table.add(id, new Recount(year, who.id(), now, null));
			this.audit.record(who.id().value(), "survey.recounted", "survey-recount", id.toString(),
					Map.of("year", Integer.toString(year)), null);
			this.later.enqueue(TASK, Integer.toString(year), now);
			return id;
		});
	}

	/** Those asked for last, the latest first. */
	public List<Recount> latest() {
		return this.transactions.within(this.table::latest);
	}

	@Override
	public String task() {
		return TASK;
	}

	/**
	 * Counts a year for everybody who has asked by now; one at a time on a node.
	 * @param subject the year; work from before years were asked for names a request, and
	 * has all years counted that somebody waits for
	 */
	@Override
	public void run(String subject) {
		if (!YEAR.matcher(subject).matches()) {
			this.transactions.within(() -> {
				List<Integer> years = this.table.openYears();
				years.forEach((year) -> this.later.enqueue(TASK, Integer.toString(year), this.clock.instant()));
				return years;
			});
			return;
		}
		if (!this.free.compareAndSet(true, false)) {
			throw new TooBusy("Another year is being counted");
		}
		try {
			int year = Integer.parseInt(subject);
			List<UUID> asked = this.transactions.within(() -> this.table.open(year));
			if (!asked.isEmpty()) {
				Result result = count(year);
				asked.forEach((id) -> this.transactions.alone(() -> this.table.finish(id, result)));
			}
		}
		finally {
			this.free.set(true);
		}
	}

	/** Counts the answers of all companies. */
	private Result count(int year) {
		Recounted found = this.recounting.count(year);
		List<Difference> differences = Stream
			.concat(found.mended().stream().map((place) -> difference(place, false)),
					found.published().stream().map((place) -> difference(place, true)))
			.toList();
		return new Result(this.clock.instant(), found.answers(), found.places(), found.editions(), differences);
	}

	private static Difference difference(Place place, boolean published) {
		return new Difference(place.company(), place.touchpoint(), place.quarter(), published);
	}

}
