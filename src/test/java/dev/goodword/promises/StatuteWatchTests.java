package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.CorrectingEndings;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Told;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.statutes.Statutes;
import dev.goodword.promises.statutes.StatutoryDay;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody was interviewed for work in Ontario: forty-five days, whatever we promise. */
@Tag("long-on-mysql")
@GoodwordTest
class StatuteWatchTests {

	private static final Instant TALK_ENDED = Instant.parse("2026-11-23T02:30:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications ending;

	@Autowired
	CorrectingEndings correcting;

	@Autowired
	Positions positions;

	@Autowired
	Promises promises;

	@Autowired
	Statutes statutes;

	@Autowired
	StatuteWatches watches;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyAppliesForWorkInOntario() {
		this.database.sql("delete from statute_watch").update();
		Company company = this.hiring.company();
		this.database.sql("update site set country = 'CA', region = 'Ontario' where site_id = ?")
			.param(Columns.bytes(company.site().value()))
			.update();
		this.recruiter = this.hiring.recruiter(company);
		this.head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
	}

	@Test
	void givesADayToWhoeverWasInterviewedAndToNobodyElse() {
		assertThat(law()).isNull();
		interviewed();
		assertThat(law().dueOn()).isEqualTo("2027-01-07");
		assertThat(law().statute().code()).isEqualTo("ca-on-interviewed");
	}

	@Test
	void saysNothingElsewhere() {
		this.database.sql("update site set country = 'CA', region = 'Quebec' where site_id = ?")
			.param(Columns.bytes(this.positions.summary(this.position).site().value()))
			.update();
		interviewed();
		assertThat(law()).isNull();
		assertThat(this.watches.next()).isEmpty();
	}

	@Test
	void promisesNoDayAfterTheLawsLastOne() {
		interviewed();
		this.database.sql("update statute set days = 2 where code = 'ca-on-interviewed'").update();
		try {
			assertThat(this.promises.preview(PromiseKind.AFTER_SECOND_HOLD, this.applications.summary(this.id),
					TALK_ENDED.plusSeconds(3600)))
				.isEqualTo(LocalDate.of(2026, 11, 25));
			assertThat(this.promises.preview(PromiseKind.INTERVIEW_BOOKED, this.applications.summary(this.id),
					TALK_ENDED.plus(Duration.ofDays(9))))
				.as("the law counts from the next talk")
				.isAfter(LocalDate.of(2026, 11, 25));
		}
		finally {
			this.database.sql("update statute set days = 45 where code = 'ca-on-interviewed'").update();
		}
	}

	@Test
	void warnsThreeTimesThoughHoldingMessagesWentOut() {
		interviewed();
		this.time.until(Instant.parse("2026-12-13T01:29:59Z"));
		assertThat(warnings()).isEmpty();
		this.time.until(Instant.parse("2026-12-13T01:35:00Z"));
		assertThat(warnings()).singleElement().satisfies((warning) -> {
			assertThat(warning.to()).isEqualTo(this.recruiter.email());
			assertThat(warning.text()).contains("Thu 7 Jan", "may not be enough");
		});
		this.time.until(Instant.parse("2026-12-31T01:35:00Z"));
		assertThat(warnings()).hasSize(4).extracting(OutgoingMail::to).contains(this.head.email());
		assertThat(this.watches.next()).as("none is left").isEmpty();
	}

	@Test
	void stopsWithTheEndOrTheErrorAndGoesOnAfterwards() {
		interviewed();
		assertThat(this.watches.next()).contains(Instant.parse("2026-12-13T01:30:00Z"));
		StageMoveId declined = decline();
		assertThat(this.watches.next()).as("decided is not told").isPresent();
		this.ending.undo(this.id, declined, this.recruiter);
		assertThat(this.watches.next()).contains(Instant.parse("2026-12-13T01:30:00Z"));
		decline();
		this.time.by(Duration.ofDays(3));
		assertThat(this.applications.summary(this.id).told()).isEqualTo(Told.SENT);
		assertThat(this.watches.next()).isEmpty();
	}

	@Test
	void goesOnWhenTheNoWasAMistakeOrCameBack() {
		interviewed();
		StageMoveId declined = decline();
		this.time.by(Duration.ofDays(3));
		assertThat(this.watches.next()).isEmpty();
		this.ending.cameBack(this.id);
		assertThat(this.watches.next()).as("they do not know it").contains(Instant.parse("2026-12-13T01:30:00Z"));
		this.ending.told(this.id, Told.SENT, Instant.parse("2026-11-27T02:00:00Z"));
		assertThat(this.watches.next()).isEmpty();
		this.correcting.restore(this.id, declined, this.recruiter);
		assertThat(this.watches.next()).as("it goes on").contains(Instant.parse("2026-12-13T01:30:00Z"));
	}

	@Test
	void warnsOfADecisionThatDoesNotLeave() {
		interviewed();
		decline();
		this.database.sql("update message set state = 'BLOCKED' where settled_at is null").update();
		this.time.only("messages", "statute-watch", "staff-mail").until(Instant.parse("2026-12-13T01:35:00Z"));
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
		assertThat(warnings()).filteredOn((warning) -> warning.text().contains(this.id.toString()))
			.singleElement()
			.satisfies((warning) -> assertThat(warning.to()).isEqualTo(this.recruiter.email()));
	}

	private StageMoveId decline() {
		return this.ending.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER",
				null, "Others were closer", "Clear", "Depth"), this.recruiter);
	}

	private void interviewed() {
		this.time.by(Duration.ofHours(1));
		this.applications.recordInterviewHeld(this.id, TALK_ENDED, false, this.recruiter);
	}

	private StatutoryDay law() {
		return this.statutes.of(this.applications.summary(this.id), this.positions.summary(this.position)).orElse(null);
	}

	private List<OutgoingMail> warnings() {
		return this.mail.handed().stream().filter((sent) -> sent.subject().contains("the law wants")).toList();
	}

}
