package dev.goodword.promises;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Role;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of applications, and of those of which nothing became. */
@Tag("mysql")
@GoodwordTest
class OutcomeTalliesTests {

	private static final Instant FAR = MovableClock.START.plus(Duration.ofDays(200));

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	HiringFixture hiring;

	@Autowired
	OutcomeTallies tallies;

	@Autowired
	PersonalWords words;

	@Autowired
	Promises promises;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
	}

	@Test
	@DisplayName("Pitfall 8: who decides about nobody does not look excellent")
	void countsWhoIsLeftWaitingTwoWeeksAfterTheirDate() {
		JobApplicationId waiting = applied();
		Instant left = deadline(waiting).plus(Duration.ofDays(14));
		assertThat(until(left)).isEqualTo(new OutcomeTally(0, 0, 0, 0, 0));
		assertThat(until(left.plus(DAY))).isEqualTo(new OutcomeTally(0, 0, 0, 0, 1));
		assertThat(this.tallies.of(this.company.id(), left.plus(DAY), FAR, FAR)).as("once, in the span it happened in")
			.isEqualTo(new OutcomeTally(0, 0, 0, 0, 0));
	}

	@Test
	void isExcusedByThatPersonsOwnWordAndByNoMachine() {
		JobApplicationId waiting = applied();
		Instant left = deadline(waiting).plus(Duration.ofDays(14)).plusSeconds(60);
		follow(waiting, "AFTER_FIRST_HOLD");
		assertThat(until(left).left()).as("a holding message").isEqualTo(1);
		this.words.promise(waiting, this.words.longest(waiting), this.hiring.recruiter(this.company));
		this.jdbc.sql("update promise set made_at = :at where kind = 'AFTER_UPDATE' and application_id = :id")
			.param("at", Columns.utc(MovableClock.START.plus(DAY)))
			.param("id", id(waiting))
			.update();
		assertThat(until(left).left()).as("a person wrote").isZero();
		Instant word = this.jdbc
			.sql("select deadline_at from promise where kind = 'AFTER_UPDATE' and application_id = :id")
			.param("id", id(waiting))
			.query((row, number) -> Columns.instant(row, "deadline_at"))
			.single();
		assertThat(until(word.plus(Duration.ofDays(15))).left()).as("and kept no word").isEqualTo(1);
	}

	@Test
	@DisplayName("who is asked as left waiting is who is counted so, whatever the last date is about")
	void countsExactlyThoseWhoAreAsked() {
		for (PromiseKind kind : PromiseKind.values()) {
			JobApplicationId waiting = applied();
			Instant late = deadline(waiting).plus(Duration.ofDays(15));
			int before = until(late).left();
			follow(waiting, kind.name());
			boolean asked = LeftWaiting.from(this.promises.history(waiting)).filter(late::isAfter).isPresent();
			assertThat(until(late).left()).as(kind.name()).isEqualTo(before - (asked ? 0 : 1));
			this.jdbc.sql("update promise set deadline_at = :at where kind = :kind and application_id = :id")
				.param("at", Columns.utc(late.minus(DAY)))
				.param("kind", kind.name())
				.param("id", id(waiting))
				.update();
			Instant later = late.plus(Duration.ofDays(14));
			boolean askedLater = LeftWaiting.from(this.promises.history(waiting)).filter(later::isAfter).isPresent();
			assertThat(until(later).left() > 0).as("later " + kind.name()).isEqualTo(askedLater);
			end(waiting, "SPAM", MovableClock.START);
		}
	}

	@Test
	void doesNotCountWhoLeavesAfterAPersonsWord() {
		JobApplicationId gone = applied();
		follow(gone, "AFTER_RELEASE");
		follow(gone, "AFTER_UPDATE", MovableClock.START.plusSeconds(9000));
		end(gone, "WITHDRAWN", MovableClock.START.plus(DAY));
		assertThat(until(FAR)).isEqualTo(new OutcomeTally(0, 0, 1, 0, 0));
	}

	@Test
	void isNotExcusedByAPauseOfOurs() {
		JobApplicationId waiting = applied();
		follow(waiting, "PAUSE");
		assertThat(until(deadline(waiting).plus(Duration.ofDays(15))).left()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "INTERVIEW_BOOKED", "OFFER_OUT" })
	void isNotLeftWaitingWhenSomethingHappened(String kind) {
		JobApplicationId waiting = applied();
		follow(waiting, kind);
		assertThat(until(deadline(waiting).plus(Duration.ofDays(15))).left()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "NOT_SELECTED,1,0,0,0,0", "POSITION_CLOSED,1,0,0,0,0", "WITHDRAWN,0,0,1,0,0", "HIRED,0,0,0,1,0",
			"LAPSED_BY_COMPANY,0,0,0,0,1", "MOVED,0,0,0,0,0", "SPAM,0,0,0,0,0", "DUPLICATE,0,0,0,0,0" })
	void countsEachByItsOutcome(String outcome, int unmet, int met, int gone, int offered, int left) {
		end(applied(), outcome, MovableClock.START.plus(DAY));
		assertThat(until(FAR)).isEqualTo(new OutcomeTally(unmet, met, gone, offered, left));
	}

	@Test
	void tellsATalkByItsHavingBeenHeld() {
		JobApplicationId met = applied();
		end(met, "NOT_SELECTED", MovableClock.START.plus(DAY));
		this.jdbc.sql("update job_application set interview_held_at = ended_at where application_id = :id")
			.param("id", id(met))
			.update();
		assertThat(until(FAR)).isEqualTo(new OutcomeTally(0, 1, 0, 0, 0));
	}

	@Test
	void countsADeclinedOfferAsAnOffer() {
		JobApplicationId declined = applied();
		end(declined, "WITHDRAWN", MovableClock.START.plus(DAY));
		this.jdbc.sql("""
				insert into offer (offer_id, application_id, state, terms, answer_by, zone, drafted_by, occasion_id,
				version) values (:id, :id, 'DECLINED', '{}', '2026-12-01', 'UTC', :id, :id, 0)""")
			.param("id", id(declined))
			.update();
		assertThat(until(FAR)).isEqualTo(new OutcomeTally(0, 0, 0, 1, 0));
	}

	@Test
	void countsWhoGaveUpAfterOurApologyAsLeftWaiting() {
		JobApplicationId gaveUp = applied();
		follow(gaveUp, "LAPSE_CHOICE");
		end(gaveUp, "WITHDRAWN", MovableClock.START.plus(DAY));
		assertThat(until(FAR)).isEqualTo(new OutcomeTally(0, 0, 0, 0, 1));
	}

	@Test
	void countsNobodyTwiceInOneSpan() {
		JobApplicationId late = applied();
		Instant left = deadline(late).plus(Duration.ofDays(14));
		end(late, "NOT_SELECTED", left.plus(DAY));
		assertThat(until(FAR)).as("left waiting first, whatever came after").isEqualTo(new OutcomeTally(0, 0, 0, 0, 1));
		assertThat(this.tallies.of(this.company.id(), left.plusSeconds(60), FAR, FAR))
			.as("and by its outcome in a later span")
			.isEqualTo(new OutcomeTally(1, 0, 0, 0, 0));
		end(late, "NOT_SELECTED", left.minus(DAY));
		assertThat(until(FAR)).as("decided in time").isEqualTo(new OutcomeTally(1, 0, 0, 0, 0));
	}

	@Test
	void leavesConfidentialPositionsOut() {
		this.hiring.apply(this.hiring.openPosition(this.company, true,
				Map.of(this.company.recruiter(), HiringFixture.roles(Role.RECRUITER))), "Mia");
		assertThat(until(FAR)).isEqualTo(new OutcomeTally(0, 0, 0, 0, 0));
	}

	private JobApplicationId applied() {
		return Objects.requireNonNull(this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application());
	}

	private OutcomeTally until(Instant now) {
		return this.tallies.of(this.company.id(), MovableClock.START.minus(DAY), FAR, now);
	}

	private Instant deadline(JobApplicationId application) {
		return this.jdbc
			.sql("select deadline_at from promise where application_id = :id and kind = 'APPLICATION_RECEIVED'")
			.param("id", id(application))
			.query((row, number) -> Columns.instant(row, "deadline_at"))
			.single();
	}

	/** One more promise of this kind, made two hours after the first. */
	private void follow(JobApplicationId application, String kind) {
		follow(application, kind, MovableClock.START.plusSeconds(7200));
	}

	private void follow(JobApplicationId application, String kind, Instant at) {
		this.jdbc.sql("""
				insert into promise (promise_id, application_id, chain, kind, state, stage_epoch, hold_no, cause_id,
				owner_id, made_at, due_soon_at, team_due_at, told_date, told_zone, deadline_at, provisional,
				neutral_only, version) select :fresh, application_id, chain, :kind, 'SUPERSEDED', stage_epoch, 1,
				cause_id, owner_id, :at, due_soon_at, team_due_at, told_date, told_zone, :far, provisional,
				neutral_only, version from promise where application_id = :id and kind = 'APPLICATION_RECEIVED'""")
			.param("fresh",
					Columns.bytes(UUID.nameUUIDFromBytes((kind + application).getBytes(StandardCharsets.UTF_8))))
			.param("kind", kind)
			.param("at", Columns.utc(at))
			.param("far", Columns.utc(FAR))
			.param("id", id(application))
			.update();
	}

	private void end(JobApplicationId application, String outcome, Instant at) {
		this.jdbc.sql("update job_application set outcome = :outcome, ended_at = :at where application_id = :id")
			.param("outcome", outcome)
			.param("at", Columns.utc(at))
			.param("id", id(application))
			.update();
	}

	private static byte[] id(JobApplicationId application) {
		return Columns.bytes(application.value());
	}

}
