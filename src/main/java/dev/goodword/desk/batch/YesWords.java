package dev.goodword.desk.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchPolicy;
import dev.goodword.applications.bulk.BatchState;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.desk.batch.BatchReader.Sight;
import dev.goodword.desk.batch.BatchView.Yes;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.shared.Pieces;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What saying yes to a decision about many takes, in words. */
@Component
class YesWords {

	private final Accounts accounts;

	private final DeskRows rows;

	private final InstantSource clock;

	YesWords(Accounts accounts, DeskRows rows, InstantSource clock) {
		this.accounts = accounts;
		this.rows = rows;
		this.clock = clock;
	}

	Yes of(Sight sight, List<BatchPerson> people) {
		BatchSummary batch = sight.batch();
		List<BatchPerson> included = people.stream().filter(BatchPerson::included).toList();
		int count = included.size();
		Instant until = this.clock.instant().plus(UndoingBatches.UNDO);
		int needed = BatchPolicy.looks(count);
		int looked = (int) included.stream().filter(BatchPerson::looked).count();
		boolean closing = batch.isClosing();
		boolean last = batch.state() == BatchState.ASKED || !BatchPolicy.needsTwo(count);
		String moment = sight.words().moment(until, this.clock.instant(), sight.zone());
		return new Yes(batch.version(), sight.say("desk.batch.leaves", count, moment),
				sight.say("desk.batch.undo.until", moment), hurried(sight, included, until),
				sight.say("desk.batch.looks", Math.min(looked, needed), needed), next(sight, included, needed - looked),
				two(sight, count), sight.say(closing ? "desk.batch.count.closing" : "desk.batch.count", count),
				sight.say(last ? "desk.batch.do." + batch.kind() : "desk.batch.ask", count),
				sight.who().id().equals(batch.askedBy()));
	}

	/** How many letters are still to be read. */
	int missing(List<BatchPerson> included) {
		int looked = (int) included.stream().filter(BatchPerson::looked).count();
		return Math.max(0, BatchPolicy.looks(included.size()) - looked);
	}

	/** Those whose promised day ends before the time to take it back does. */
	private @Nullable String hurried(Sight sight, List<BatchPerson> included, Instant until) {
		long count = Pieces.of(included.stream().map(BatchPerson::id).toList())
			.stream()
			.flatMap((piece) -> this.rows.rows(piece).values().stream())
			.filter((row) -> row.promise() != null && row.promise().deadlineAt().isBefore(until))
			.count();
		return (count > 0) ? sight.say("desk.batch.hurried", count) : null;
	}

	private static @Nullable String next(Sight sight, List<BatchPerson> included, int missing) {
		return (missing <= 0) ? null
				: included.stream()
					.filter((person) -> !person.looked())
					.findFirst()
					.map((person) -> sight.page() + "/people/" + person.id())
					.orElse(null);
	}

	private @Nullable String two(Sight sight, int count) {
		if (sight.batch().askedBy() != null) {
			return sight.say("desk.batch.asked", this.accounts.member(sight.batch().askedBy()).name());
		}
		return BatchPolicy.needsTwo(count) ? sight.say("desk.batch.two", BatchPolicy.TWO_PEOPLE) : null;
	}

}
