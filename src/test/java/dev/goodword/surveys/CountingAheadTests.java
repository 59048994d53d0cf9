package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted of everybody ahead of time, at companies with many applications. */
@Tag("mysql")
@GoodwordTest
class CountingAheadTests {

	private static final Quarter RUNNING = new Quarter(2026, 4);

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	SurveyFigures figures;

	@Autowired
	QuarterPromises promises;

	@Autowired
	CountingAhead usual;

	@Autowired
	JdbcClient database;

	@Autowired
	PublishedOnce once;

	@Autowired
	OutcomeMixes mixes;

	@Autowired
	Accounts accounts;

	@Autowired
	PassingTime time;

	@Autowired
	InstantSource clock;

	@Autowired
	KeptFigures kept;

	@Autowired
	Transactions transactions;

	private HiringFixture.Company made;

	private Company company;

	@BeforeEach
	void aCompany() {
		this.made = this.hiring.company();
		this.company = this.accounts.company(this.made.id());
	}

	@Test
	@DisplayName("a page of a running quarter reads what was counted, and counts nothing itself")
	void standsUntilItIsCountedAgain() {
		declined("first");
		Instant counted = this.clock.instant();
		new CountingAhead(this.database, this.once, this.mixes, this.promises, 1).count(this.company, counted);
		QuarterCounts before = this.figures.counts(this.company, RUNNING);
		assertThat(before.countedAhead()).contains(counted);
		assertThat(before.mix().total()).isOne();
		assertThat(this.promises.of(this.company, before).now().due()).isOne();
		declined("second");
		QuarterCounts same = this.figures.counts(this.company, RUNNING);
		assertThat(same.mix().total()).as("of the last count").isOne();
		CountedStatements.begin();
		this.promises.of(this.company, same);
		assertThat(CountedStatements.end()).isZero();
		new CountingAhead(this.database, this.once, this.mixes, this.promises, 1).count(this.company,
				this.clock.instant());
		assertThat(this.figures.counts(this.company, RUNNING).mix().total()).isEqualTo(2);
	}

	@Test
	@DisplayName("with few applications a page shows what is so at this moment")
	void keepsNothingWhereCountingIsQuick() {
		declined("only");
		this.usual.count(this.company, this.clock.instant());
		assertThat(this.figures.counts(this.company, RUNNING).countedAhead()).isEmpty();
		declined("other");
		assertThat(this.figures.counts(this.company, RUNNING).mix().total()).isEqualTo(2);
	}

	@Test
	@DisplayName("promises of a quarter nobody answered are quoted too, and are kept with it")
	void keepsAQuarterNobodyAnswered() {
		Quarter over = RUNNING.plus(-1);
		declined("silent");
		UnansweredQuarters work = new UnansweredQuarters(this.database, this.kept, this.accounts, this.transactions,
				this.clock);
		assertThat(work.runDue()).as("this company is younger than the quarter").isZero();
		assertThat(work.nextDue()).contains(SurveyFigures.frozenAt(RUNNING));
		of("update company set created_at = '2026-01-01 00:00:00' where company_id = :company");
		of("""
				update promise set deadline_at = '2026-08-15 12:00:00' where application_id in (select a.application_id
				from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company)""");
		assertThat(work.nextDue()).as("nobody can be added to the past: it is not asked again")
			.contains(SurveyFigures.frozenAt(RUNNING));
		UnansweredQuarters fresh = new UnansweredQuarters(this.database, this.kept, this.accounts, this.transactions,
				this.clock);
		assertThat(fresh.nextDue()).contains(SurveyFigures.frozenAt(over));
		assertThat(this.figures.counts(this.company, over).finalAt()).as("over, and not kept yet").isPresent();
		assertThat(this.figures.finalSince(this.company.id(), over)).as("no report is frozen on it").isEmpty();
		Quarter past = over.plus(-1);
		assertThat(this.figures.counts(this.company, past).finalAt()).as("nothing keeps it any more").isEmpty();
		assertThat(this.figures.finalSince(this.company.id(), past)).contains(SurveyFigures.frozenAt(past));
		assertThat(fresh.runDue()).isOne();
		assertThat(fresh.runDue()).isZero();
		assertThat(this.figures.counts(this.company, over).finalAt()).isEmpty();
		assertThat(this.figures.finalSince(this.company.id(), over)).as("since it is kept")
			.contains(this.clock.instant());
		QuarterCounts counts = this.figures.counts(this.company, over);
		assertThat(counts.isKept()).isTrue();
		int due = this.promises.of(this.company, counts).now().due();
		assertThat(due).isPositive();
		assertThat(this.kept.comesOutAgain(this.company.id(), over)).contains(true);
		of("delete from survey_score where company_id = :company");
		of("""
				update promise set deadline_at = '2026-07-15 12:00:00', state = 'VOID' where application_id in (
				select a.application_id from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company)""");
		assertThat(this.promises.of(this.company, this.figures.counts(this.company, over)).now().due()).isEqualTo(due);
	}

	private void of(String sql) {
		this.database.sql(sql).param("company", Columns.bytes(this.company.id().value())).update();
	}

	private void declined(String name) {
		this.people.decline(this.made, this.hiring.openPosition(this.made),
				List.of(name + this.made.id() + "@survey.example"));
		this.time.by(Duration.ofHours(1));
	}

}
