package dev.goodword.surveys.comments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.answering.UnheardWords;
import dev.goodword.surveys.answering.UnheardWords.Unheard;
import dev.goodword.surveys.scores.publish.CommentRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Once a week takes the words of twenty answers or more of a company out of the answers,
 * those of applicants and those of our own people apart, without what tells of anybody,
 * and lets them wait for a person; looks once a day. Tells reasons of lots that were read
 * wholly, and deletes words whose twelve months are over.
 */
@Component
class DrawingComments implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(DrawingComments.class);

	private static final int DAYS_BETWEEN = 7;

	private static final int ID_BYTES = 16;

	private final UnheardWords answers;

	private final CommentTable comments;

	private final LotTable lots;

	private final ReasonsTold reasons;

	private final Accounts accounts;

	private final AuditLog audit;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	/** The day of the last look on this node; null before the first. */
	private volatile @Nullable LocalDate looked;

	DrawingComments(UnheardWords answers, CommentTable comments, LotTable lots, ReasonsTold reasons, Accounts accounts,
			AuditLog audit, Transactions transactions, Chance chance, InstantSource clock) {
		this.answers = answers;
		this.comments = comments;
		this.lots = lots;
		this.reasons = reasons;
		this.accounts = accounts;
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
		return this.transactions.within(() -> {
			Optional<LocalDate> oldest = this.answers.oldest().map(LifeOfWords::end);
			Optional<LocalDate> next = this.lots.nextEnd();
			return Stream.of(next, oldest, next.or(() -> oldest).map((unused) -> nextLook()))
				.flatMap(Optional::stream)
				.min(LocalDate::compareTo);
		}).map((day) -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
	}

	/** Once a day is enough: it goes through what waits at every company. */
	private LocalDate nextLook() {
		return today().equals(this.looked) ? today().plusDays(1) : today();
	}

	@Override
	public int runDue() {
		LocalDate today = today();
		int done = this.transactions.within(() -> this.comments.end(today));
		done += this.transactions.within(() -> this.answers.end(LifeOfWords.lastEnded(today)));
		if (!today.equals(this.looked)) {
			done += this.transactions.within(() -> this.lots.clear(today.minusDays(DAYS_BETWEEN)));
			for (Company company : this.transactions.within(this.accounts::companies)) {
				done += safely(company, today);
			}
			this.looked = today;
		}
		return done;
	}

	/** What fails for one company keeps no other from being read. */
	private int safely(Company company, LocalDate today) {
		try {
			return this.transactions.alone(() -> draw(company.id(), false, today))
					+ this.transactions.alone(() -> draw(company.id(), true, today))
					+ this.transactions.alone(() -> this.reasons.tell(company.id(), today));
		}
		catch (RuntimeException ex) {
			log.error("Drawing the words of company {} failed: {}", company.id(), ex.getClass().getName());
			return 0;
		}
	}

	/** The words of the newest that wait; fewer than twenty wait on. */
	private int draw(CompanyId company, boolean ofStaff, LocalDate today) {
		boolean early = this.lots.last(company, ofStaff)
			.filter((day) -> today.isBefore(day.plusDays(DAYS_BETWEEN)))
			.isPresent();
		if (early || !this.answers.areWaiting(company, ofStaff, CommentRule.LEAST)) {
			return 0;
		}
		List<Unheard> heard = this.answers.take(company, ofStaff, CommentRule.LEAST);
		if (heard.isEmpty()) {
			return 0;
		}
		UUID lot = this.chance.newId();
		this.lots.add(lot, company, ofStaff, today);
		LocalDate until = LifeOfWords.end(heard, today);
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

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
