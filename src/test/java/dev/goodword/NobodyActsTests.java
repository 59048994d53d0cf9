package dev.goodword;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.auditor.SilenceFixture;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Six weeks in which nobody does anything, day by day: people are warned, the candidate
 * hears the truth and a later date twice, is released, is asked, and it is closed as our
 * failure. No silence in it, and no rejection.
 */
@Tag("long-on-mysql")
@GoodwordTest(properties = "goodword.test.story=nobody-acts")
class NobodyActsTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	Promises promises;

	@Autowired
	SilenceFixture silence;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	private JobApplicationId id;

	private StaffMember recruiter;

	private StaffMember head;

	@Test
	void b1AndB2TellTheTruthAllTheWayAndNeverHoldAThirdTime() {
		somebodyApplies();
		assertThat(candidateHeard()).containsExactly("We have your application for Backend developer");
		assertThat(active().toldDate()).isEqualTo(LocalDate.parse("2026-11-30"));

		until("2026-11-25T04:00:00Z");
		assertThat(lastWarning(this.recruiter)).contains("due 27 Nov, 18:00. They were told Mon 30 Nov.");
		until("2026-11-26T04:00:00Z");
		assertThat(warnings(this.recruiter)).hasSize(2);
		assertThat(warnings(this.head)).isEmpty();
		until("2026-11-27T10:00:00Z");
		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);

		until("2026-11-30T01:30:00Z");
		assertThat(lastWarning(this.recruiter)).contains("a holding message goes out by itself");
		assertThat(lastWarning(this.head)).contains("the team’s time was over");
		until("2026-11-30T04:00:00Z");
		assertThat(candidateHeard()).last()
			.isEqualTo("Your application for Backend developer: no decision yet, new date Friday, 4 December 2026");
		assertThat(states()).containsExactly(PromiseState.KEPT_UPDATE, PromiseState.MADE);

		until("2026-12-04T04:00:00Z");
		assertThat(lastWarning(this.recruiter)).contains("a holding message goes out by itself");
		assertThat(candidateHeard()).hasSize(3)
			.last()
			.isEqualTo("Your application for Backend developer: no decision yet, new date Monday, 14 December 2026");
		assertThat(lastWarning(this.head)).contains("Two dates have passed without a decision");

		until("2026-12-14T04:00:00Z");
		assertThat(candidateHeard()).hasSize(4)
			.last()
			.isEqualTo("We are late with Backend developer, and you are free to plan without us");
		assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_RELEASE);
		assertThat(active().people().owner()).isEqualTo(this.head.id());
		assertThat(active().toldDate()).isEqualTo(LocalDate.parse("2026-12-22"));

		until("2026-12-22T04:00:00Z");
		assertThat(candidateHeard()).hasSize(5).last().isEqualTo("We failed to answer you. Now it is your choice.");
		assertThat(active().kind()).isEqualTo(PromiseKind.LAPSE_CHOICE);
		assertThat(states()).startsWith(PromiseState.KEPT_UPDATE, PromiseState.KEPT_UPDATE, PromiseState.KEPT_UPDATE,
				PromiseState.KEPT_UPDATE);
		int warned = warnings(this.recruiter).size() + warnings(this.head).size();

		LocalDate theirs = active().toldDate();
		until(theirs + "T09:59:00Z");
		assertThat(candidateHeard()).hasSize(7)
			.endsWith("Backend developer: your choice is open until Thu 7 Jan",
					"Backend developer: your choice is open until Thu 7 Jan");
		assertThat(warnings(this.recruiter).size() + warnings(this.head).size()).isEqualTo(warned);
		until(theirs + "T10:30:00Z");
		assertThat(candidateHeard()).hasSize(8)
			.last()
			.isEqualTo("Your application for Backend developer is closed: we failed to answer you");
		assertThat(this.applications.summary(this.id)).satisfies((ended) -> {
			assertThat(ended.outcome()).isEqualTo(Outcome.LAPSED_BY_COMPANY);
			assertThat(ended.told()).isEqualTo(Told.SENT);
		});
		assertThat(this.promises.active(this.id)).isEmpty();
		assertThat(states()).last().isEqualTo(PromiseState.BROKEN);
	}

	private void somebodyApplies() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		AccountId guo = this.hiring.account("Guo", Grant.in(company.id(), Role.HR_HEAD));
		this.head = this.hiring.member(guo);
		PositionId position = this.hiring.openPosition(company, false, Map.of());
		this.id = this.applying.handIn(this.hiring.application(position, "Mia O'Neill", "mia@story.example"))
			.application();
		this.time.runDue();
	}

	/** Lets time pass with an auditor who looks every few hours and finds nothing. */
	private void until(String moment) {
		Instant end = Instant.parse(moment);
		while (this.clock.instant().isBefore(end)) {
			Instant next = this.clock.instant().plusSeconds(4 * 60 * 60 + 7);
			this.time.until(next.isBefore(end) ? next : end);
			assertThat(this.silence.look().findings()).as("silence at %s", this.clock.instant()).isEmpty();
		}
	}

	private PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

	private List<PromiseState> states() {
		return this.promises.history(this.id).stream().map(PromiseSummary::state).toList();
	}

	private List<String> candidateHeard() {
		return this.mail.handedTo("mia@story.example").stream().map(OutgoingMail::subject).toList();
	}

	private List<OutgoingMail> warnings(StaffMember person) {
		return this.mail.handedTo(person.email().value())
			.stream()
			.filter((sent) -> !sent.text().contains("/weekly"))
			.toList();
	}

	private String lastWarning(StaffMember person) {
		List<OutgoingMail> all = warnings(person);
		assertThat(all).isNotEmpty();
		return all.get(all.size() - 1).text();
	}

}
