package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.goodword.accounts.Accounts;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.answering.ReleasePolicy;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the figures of a quarter also where too few answered that anything was published:
 * its promises and waits are quoted all the same. Only of the latest that is over, and
 * only for companies that were there in it.
 */
@Component
class UnansweredQuarters implements DueWork {

	private static final Duration PAUSE = Duration.ofHours(1);

	private static final String UNKEPT = """
			select c.company_id from company c where c.created_at < :end and not exists (select 1 from survey_result r
			where r.company_id = c.company_id and r.period = :period and r.measure = :figures)
			and not exists (select 1 from survey_score s where s.company_id = c.company_id and s.period = :period)
			order by c.company_id""";

	private final JdbcClient database;

	private final KeptFigures kept;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	/** Until when what failed is left alone. */
	private final Map<CompanyId, Instant> resting = new ConcurrentHashMap<>();

	/**
	 * The quarter of which nothing is left to do: no company can be added to the past.
	 */
	private volatile @Nullable Quarter settled;

	UnansweredQuarters(JdbcClient database, KeptFigures kept, Accounts accounts, Transactions transactions,
			InstantSource clock) {
		this.database = database;
		this.kept = kept;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-unanswered";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	/** What is over now, or when the next quarter is. */
	@Override
	public Optional<Instant> nextDue() {
		Quarter over = latest(this.clock.instant());
		return Optional.of(unkept(over).stream()
			.map((company) -> this.resting.getOrDefault(company, ReleasePolicy.frozenAt(over)))
			.min(Instant::compareTo)
			.orElseGet(() -> ReleasePolicy.frozenAt(over.plus(1))));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		Quarter over = latest(now);
		List<CompanyId> due = unkept(over).stream()
			.filter((company) -> !now.isBefore(this.resting.getOrDefault(company, Instant.MIN)))
			.toList();
		List<RuntimeException> failed = due.stream().flatMap((company) -> failure(company, over).stream()).toList();
		if (!failed.isEmpty()) {
			throw failed.get(0);
		}
		return due.size();
	}

	/** The latest quarter of which no answer counts any more. */
	static Quarter latest(Instant now) {
		Quarter before = Quarter.of(LocalDate.ofInstant(now, ZoneOffset.UTC)).plus(-1);
		return now.isBefore(ReleasePolicy.frozenAt(before)) ? before.plus(-1) : before;
	}

	private List<CompanyId> unkept(Quarter quarter) {
		if (quarter.equals(this.settled)) {
			return List.of();
		}
		List<CompanyId> unkept = this.transactions.within(() -> this.database.sql(UNKEPT)
			.param("end", Columns.utc(quarter.end().atStartOfDay(ZoneOffset.UTC).toInstant()))
			.param("period", quarter.toString())
			.param("figures", KeptFigures.MEASURE)
			.query((row, number) -> new CompanyId(Columns.uuid(row, "company_id")))
			.list());
		this.settled = unkept.isEmpty() ? quarter : null;
		return unkept;
	}

	/** What fails for one company keeps no other from its turn. */
	private Optional<RuntimeException> failure(CompanyId company, Quarter quarter) {
		try {
			this.transactions.alone(() -> {
				this.kept.keep(this.accounts.company(company), quarter, this.clock.instant());
				return company;
			});
			this.resting.remove(company);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			this.resting.put(company, this.clock.instant().plus(PAUSE));
			return Optional.of(ex);
		}
	}

}
