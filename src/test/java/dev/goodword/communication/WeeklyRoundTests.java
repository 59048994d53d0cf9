package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One mail a week to the head of recruiting. */
@Tag("long-on-mysql")
@GoodwordTest
class WeeklyRoundTests {

	private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T00:30:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	WeeklyRound round;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember head;

	private PositionId position;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void tellsOnMondayMorningWhatWasKeptWhoWaitsAndWhatIsDue() {
		this.hiring.apply(this.position, "Ada Waits");
		this.time.until(NEXT_MONDAY.minusSeconds(1));
		assertThat(weekly()).isEmpty();
		this.time.until(NEXT_MONDAY.plusSeconds(60));
		assertThat(weekly()).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("Last week no promise was due");
			assertThat(sent.text()).contains("23 November 2026 to 29 November 2026",
					"one person was told a day that is still open", "for one of them the team’s time is over",
					"Ada Waits, Backend developer: 5 working days without a word, told Mon 30 Nov", "/applications/",
					"/weekly");
		});
		this.time.until(NEXT_MONDAY.plus(Duration.ofDays(6)));
		assertThat(weekly()).as("once a week").hasSize(1);
		this.time.until(NEXT_MONDAY.plus(Duration.ofDays(7)).plusSeconds(60));
		assertThat(weekly()).hasSize(2);
		assertThat(weekly().get(1).subject()).isEqualTo("Last week: 2 of 2 promises kept");
		assertThat(weekly().get(1).text()).contains("0 kept by a person, 2 by an automatic message, 0 broken");
	}

	@Test
	void isSilentWhenThereIsNothingToTell() {
		this.time.until(NEXT_MONDAY.plusSeconds(60));
		assertThat(weekly()).isEmpty();
		assertThat(rows("NEEDLESS")).as("this week and the next").isEqualTo(2);
	}

	@Test
	void tellsNobodyElseAndNothingOfOtherCompanies() {
		HiringFixture.Company other = this.hiring.company();
		this.hiring.apply(this.hiring.openPosition(other), "Ben Elsewhere");
		this.hiring.apply(this.position, "Ada Waits");
		this.time.until(NEXT_MONDAY.plusSeconds(60));
		assertThat(weekly()).singleElement().satisfies((sent) -> assertThat(sent.text()).doesNotContain("Ben"));
		assertThat(this.mail.handedTo(this.hiring.recruiter(this.company).email().value()))
			.noneMatch((sent) -> sent.subject().contains("week"));
	}

	@Test
	void twoNodesThatThinkOfItAtOnceWriteOneRow() {
		this.clock.moveTo(NEXT_MONDAY.plusSeconds(1));
		Callable<Integer> node = this.round::runDue;
		List<Object> all = AtOnce.run(node, node, node, node);
		assertThat(all).as("nobody fails").allMatch(Integer.class::isInstance);
		assertThat(rows("QUEUED")).isOne();
		assertThat(this.round.runDue()).isZero();
	}

	@Test
	void givesUpWhatNobodyCouldSendUntilFriday() {
		this.hiring.apply(this.position, "Ada Waits");
		this.time.until(NEXT_MONDAY.minusSeconds(1));
		this.mail.setConfigured(false);
		this.time.until(Instant.parse("2026-12-04T11:00:00Z"));
		this.mail.setConfigured(true);
		this.time.until(Instant.parse("2026-12-05T11:00:00Z"));
		assertThat(weekly()).isEmpty();
	}

	private List<OutgoingMail> weekly() {
		return this.mail.handedTo(this.head.email().value())
			.stream()
			.filter((sent) -> sent.subject().startsWith("Last week"))
			.toList();
	}

	private int rows(String state) {
		return this.database
			.sql("select count(*) from staff_digest where person_id = ? and about = 'WEEK' and state = ?")
			.params(Columns.bytes(this.head.id().value()), state)
			.query(Integer.class)
			.single();
	}

}
