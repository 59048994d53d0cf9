package dev.goodword.surveys.comments;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.asking.Asked;
import dev.goodword.surveys.scores.OutcomeClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose names are taken out of what somebody wrote. */
@GoodwordTest
class RedactingTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	ChangingOwners changing;

	@Autowired
	Applications applications;

	@Autowired
	Redacting redacting;

	@Test
	@DisplayName("Pitfall 22: first names of those responsible before, when they were asked, and after")
	void takesOutWhoeverIsOrWasResponsible() {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		PositionId position = this.hiring.openPosition(company);
		ApplicationSummary application = this.applications
			.summary(this.hiring.apply(position, "Mia O'Neill").application());
		List<AccountId> owners = List.of(company.recruiter(), recruiter(company, "Ottilie Brandner"),
				recruiter(company, "Kasimir Vogel"), recruiter(company, "Leonie Sturm"));
		for (int i = 1; i < owners.size(); i++) {
			assertThat(this.changing.change(position, owners.get(i - 1), owners.get(i), head)).isEmpty();
		}
		Asked asked = new Asked(new UUID(0, 1), application.id(), application.candidate(),
				new Cell(company.id(), Touchpoint.T3, OutcomeClass.REJ_PRE, YearMonth.of(2026, 11)),
				company.department(), null, owners.get(2), false, MovableClock.START, MovableClock.START);
		String words = "so ottilie left, kasimir forgot me, and leonie never wrote back";
		assertThat(this.redacting.of(asked, SurveyFixture.reply(Map.of(Item.WHY, words), "page")).answers())
			.containsEntry(Item.WHY, "so # left, # forgot me, and # never wrote back".replace("#", Mark.NAME.sign()));
	}

	private AccountId recruiter(Company company, String name) {
		return this.hiring.account(name, Grant.in(company.id(), Role.RECRUITER));
	}

}
