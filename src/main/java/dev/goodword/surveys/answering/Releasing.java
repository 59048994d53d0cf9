package dev.goodword.surveys.answering;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.OneByOne;
import dev.goodword.surveys.answering.StagingTable.Row;
import dev.goodword.surveys.answering.StagingTable.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Releases waiting answers in batches and in an order drawn for each batch. What led to
 * them ends here: the key that took them is gone, their new ids are drawn.
 */
@Component
class Releasing implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(Releasing.class);

	private static final int ID_BYTES = 16;

	private final StagingTable staging;

	private final AnswerTable answers;

	private final Tallies tallies;

	private final Promptness promptness;

	private final Publishing publishing;

	private final Opening opening;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	Releasing(StagingTable staging, AnswerTable answers, Tallies tallies, Promptness promptness, Publishing publishing,
			Opening opening, Transactions transactions, Chance chance, InstantSource clock) {
		this.staging = staging;
		this.answers = answers;
		this.tallies = tallies;
		this.promptness = promptness;
		this.publishing = publishing;
		this.opening = opening;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-release";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.staging::waiting)
			.stream()
			.map((each) -> this.opening.due(each, this.clock.instant()))
			.min(Instant::compareTo);
	}

	/** What fails in one cell keeps no other from its turn. */
	@Override
	public int runDue() {
		int[] done = { 0 };
		OneByOne.each(this.transactions.within(this.staging::waiting), (waiting) -> done[0] += settle(waiting));
		return done[0];
	}

	/** How many batches were settled: one or none. */
	private int settle(Waiting waiting) {
		Cell cell = waiting.cell();
		Instant now = this.clock.instant();
		if (this.opening.of(cell, now).isAfter(now)) {
			return 0;
		}
		if (ReleasePolicy.mayRelease(waiting.count())) {
			return this.transactions.alone(() -> release(cell));
		}
		return now.isBefore(ReleasePolicy.carriedAt(cell.month())) ? 0 : this.transactions.alone(() -> giveUp(cell));
	}

	private int release(Cell cell) {
		List<Row> rows = new ArrayList<>(this.staging.lock(cell));
		if (!ReleasePolicy.mayRelease(rows.size())) {
			return 0;
		}
		Instant now = this.clock.instant();
		shuffle(rows);
		List<Content> contents = this.opening.open(cell, rows, now);
		Cell counted = counted(cell, now);
		RunningCounts counts = this.tallies.lock(counted.place());
		for (int i = 0; i < rows.size(); i++) {
			byte[] id = this.chance.secret(ID_BYTES);
			this.answers.add(id, counted, contents.get(i), rows.get(i).receiptHash());
			this.staging.remove(rows.get(i).onceKey());
			this.tallies.add(new ReleasedAnswer(id, contents.get(i).quarantined(), contents.get(i).items()), counts);
		}
		this.tallies.put(counted.place(), counts);
		this.promptness.add(counted.place(), contents, now);
		this.publishing.refresh(counted.place(), counts, now);
		log.info("A batch of answers at {} was released", cell.touchpoint());
		return 1;
	}

	/** Sealed answers count when they are opened: their own quarter may be frozen. */
	private static Cell counted(Cell cell, Instant now) {
		return ReleasePolicy.isSealed(cell.touchpoint()) ? cell.in(YearMonth.from(now.atOffset(ZoneOffset.UTC))) : cell;
	}

	/**
	 * Too few came. Other applicants come next month; of our own people the same ones are
	 * asked again, and two quarters of two people are four answers and still two people.
	 */
	private int giveUp(Cell cell) {
		if (this.staging.lock(cell).isEmpty()) {
			return 0;
		}
		if (cell.touchpoint().isOfStaff()) {
			this.staging.remove(cell);
			log.info("Too few answers of a quarter at {} were deleted unread", cell.touchpoint());
		}
		else {
			this.staging.carry(cell);
		}
		return 1;
	}

	/** Every order is as likely as any other (Durstenfeld's shuffle). */
	private void shuffle(List<Row> rows) {
		for (int i = rows.size() - 1; i > 0; i--) {
			Collections.swap(rows, i, this.chance.below(i + 1));
		}
	}

}
