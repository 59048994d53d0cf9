package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.goodword.positions.PositionId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Counts the mails of a day to addresses nobody has confirmed. A tally stays a day longer
 * than what it counts, whoever deletes their question, and names nobody.
 */
@Component
class VisitorTallies implements DueWork {

	private static final Limit AT_ONCE = Limit.of(500);

	private final VisitorTallyRepository tallies;

	private final VisitorBook book;

	private final Transactions transactions;

	private final InstantSource clock;

	VisitorTallies(VisitorTallyRepository tallies, VisitorBook book, Transactions transactions, InstantSource clock) {
		this.tallies = tallies;
		this.book = book;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Whether one more mail may go to the address this day; it is counted then. */
	boolean admits(String asker, Instant now) {
		return counted("to", asker, VisitorPolicy.MOST_MAILS_A_DAY, now);
	}

	/** Whether one more mail may go out about the position this day; it is counted. */
	boolean admits(PositionId position, Instant now) {
		return counted("about", position.toString(), VisitorPolicy.MOST_MAILS_OF_A_POSITION, now);
	}

	/** Whether no more mail goes out about the position this day. */
	boolean isFull(PositionId position, Instant now) {
		return this.tallies.existsByTallyAndMailsGreaterThanEqual(
				tally("about", position.toString(), LocalDate.ofInstant(now, ZoneOffset.UTC)),
				VisitorPolicy.MOST_MAILS_OF_A_POSITION);
	}

	private boolean counted(String what, String which, int most, Instant now) {
		LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
		String tally = tally(what, which, day);
		this.tallies.begin(tally, day.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
		return this.tallies.count(tally, most) == 1;
	}

	private String tally(String what, String which, LocalDate day) {
		return this.book.fingerprint(String.join("\n", what, which, day.toString()));
	}

	@Override
	public String name() {
		return "visitor-tallies";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.tallies.findFirstByOrderByGoesAt().map(VisitorTally::goesAt));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		return this.transactions.alone(() -> {
			List<VisitorTally> over = this.tallies.findByGoesAtLessThanEqualOrderByGoesAt(now, AT_ONCE);
			over.forEach(this.tallies::delete);
			return over.size();
		});
	}

}
