package dev.goodword.surveys.comments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.answering.UnheardWords;
import dev.goodword.surveys.answering.UnheardWords.Unheard;
import dev.goodword.surveys.answering.UnheardWords.Waiting;
import dev.goodword.surveys.scores.publish.CommentRule;

import org.springframework.stereotype.Component;

/**
 * Once a week takes the words of twenty answers or more of a company out of the answers,
 * without what tells of anybody, and lets them wait for a person. Deletes words whose
 * twelve months are over.
 */
@Component
class DrawingComments implements DueWork {

	private static final int DAYS_BETWEEN = 7;

	private static final int MONTHS_KEPT = 12;

	private static final int ID_BYTES = 16;

	private final UnheardWords answers;

	private final CommentTable comments;

	private final LotTable lots;

	private final AuditLog audit;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	DrawingComments(UnheardWords answers, CommentTable comments, LotTable lots, AuditLog audit,
			Transactions transactions, Chance chance, InstantSource clock) {
		this.answers = answers;
		this.comments = comments;
		this.lots = lots;
		this.audit = audit;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "comments";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions
			.within(() -> Stream
				.of(enough().map((waiting) -> drawnFrom(waiting.company())), this.lots.nextEnd().stream(),
						this.answers.oldest().map(DrawingComments::end).stream())
				.flatMap(Function.identity())
				.min(LocalDate::compareTo))
			.map((day) -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
	}

	@Override
	public int runDue() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		int done = this.transactions.within(() -> this.comments.end(today));
		done += this.transactions.within(() -> this.answers.end(YearMonth.from(today).minusMonths(MONTHS_KEPT + 1)));
		List<CompanyId> due = this.transactions.within(
				() -> enough().map(Waiting::company).filter((company) -> !today.isBefore(drawnFrom(company))).toList());
		for (CompanyId company : due) {
			done += this.transactions.alone(() -> draw(company, today));
		}
		return done;
	}

	/** The words of the oldest that wait; fewer than twenty wait on. */
	private int draw(CompanyId company, LocalDate today) {
		if (today.isBefore(drawnFrom(company))) {
			return 0;
		}
		List<Unheard> heard = this.answers.take(company, (answers) -> CommentRule.mayBeRead(answers, true, true));
		if (heard.isEmpty()) {
			return 0;
		}
		LocalDate until = heard.stream().map((one) -> end(one.closed())).min(LocalDate::compareTo).orElse(today);
		UUID lot = this.chance.newId();
		this.lots.add(lot, company, today, heard.size(), until);
		for (Unheard one : heard) {
			String words = one.words();
			byte[] receipt = one.receipt();
			if (words != null && receipt != null) {
				this.comments.add(new CommentId(Columns.uuid(this.chance.secret(ID_BYTES))), lot, company,
						new Drawn(words, one.satisfaction(), until, receipt));
			}
		}
		this.audit.record(null, "comments.drawn", "company", company.toString(), Map.of(), null);
		return 1;
	}

	/** From when on words of a closing month are nobody's any more. */
	private static LocalDate end(YearMonth closed) {
		return closed.plusMonths(MONTHS_KEPT + 1).atDay(1);
	}

	private Stream<Waiting> enough() {
		return this.answers.waiting()
			.stream()
			.filter((waiting) -> CommentRule.mayBeRead(waiting.answers(), true, true));
	}

	private LocalDate drawnFrom(CompanyId company) {
		return this.lots.last(company).map((day) -> day.plusDays(DAYS_BETWEEN)).orElse(LocalDate.EPOCH);
	}

}
