package dev.goodword.portal.tracking;

import java.time.Instant;
import java.util.List;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** After six weeks without a decision the candidate chooses; looking chooses nothing. */
@GoodwordTest
class ChoiceControllerTests {

	private static final Instant ASKED = Instant.parse("2026-12-22T04:00:00Z");

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Promises promises;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MockMvcTester mvc;

	private Receipt receipt;

	private JobApplicationId id;

	private String page;

	private Visitor holder;

	@BeforeEach
	void nobodyDecidesForSixWeeks() {
		this.receipt = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.time.only("promises", "messages").until(ASKED);
	}

	@Test
	void showsTheChoiceToTheHolderOfTheLinkAndTakesItAfterTheCodeOnly() {
		assertThat(this.holder.open(this.page))
			.contains("We failed to answer you. Now it is your choice.", "7 January 2027", "Your choice is open until")
			.doesNotContain("/choice\"", "You will hear from us by");
		assertThat(new Visitor(this.mvc, "zh-CN").open(this.page)).contains("我们没能给您答复，现在由您决定。", "2027年1月7日")
			.doesNotContain("??");
		this.holder.open(this.page + "/choice");
		assertThat(this.holder.status()).isEqualTo(303);

		signIn();

		assertThat(this.holder.open(this.page)).contains("/choice", "It is your turn");
		assertThat(this.holder.open(this.page + "/choice")).contains("Stay in", "Close it", "For 90 days");
		assertThat(active().kind()).isEqualTo(PromiseKind.LAPSE_CHOICE);
	}

	@Test
	void staysInWithADateAtOnceHoweverOftenItIsSaid() {
		signIn();
		this.holder.open(this.page + "/choice");
		this.holder.post(this.page + "/keep");
		assertThat(this.holder.follow()).contains("You stay in", "You will hear from us by", "24 December 2026");
		this.holder.open(this.page);
		this.holder.post(this.page + "/keep");
		assertThat(this.holder.target()).isEqualTo(this.page + "?done=kept-in");

		assertThat(active().kind()).isEqualTo(PromiseKind.KEPT_IN);
		assertThat(active().holds().nextAt()).isNull();
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.contains(PromiseState.SUPERSEDED)
			.doesNotContain(PromiseState.BROKEN);
		assertThat(subjects()).last().isEqualTo("You stay in for Backend developer");
		this.holder.post(this.page + "/close");
		assertThat(this.holder.follow()).contains("Nothing was changed");
		assertThat(summary().isOpen()).isTrue();
	}

	@Test
	void closesItAsOurFailureAndNeverAsARejectionAndBringsItBack() {
		signIn();
		this.holder.open(this.page + "/choice");
		this.holder.post(this.page + "/close");
		assertThat(this.holder.follow())
			.contains("Closed, because we failed to answer you", "our failure and no judgement on you",
					"Until Monday, 22 March 2027 you can bring")
			.doesNotContain("You will hear from us by", "/choice", "Our decision");
		assertThat(summary().outcome()).isEqualTo(Outcome.LAPSED_BY_COMPANY);
		assertThat(this.promises.active(this.id)).isEmpty();

		this.holder.post(this.page + "/keep");
		assertThat(this.holder.target()).isEqualTo(this.page + "?done=no-choice");
		this.holder.post(this.page + "/reopen");
		assertThat(this.holder.follow()).contains("Your application goes on", "You will hear from us by");
		assertThat(active().kind()).isEqualTo(PromiseKind.REOPENED);
		assertThat(active().holds().sent()).isZero();
	}

	private void signIn() {
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", this.mailbox.code(this.receipt.candidate()));
	}

	private List<String> subjects() {
		return this.mailbox.mails(this.receipt.candidate()).stream().map(OutgoingMail::subject).toList();
	}

	private ApplicationSummary summary() {
		return this.applications.summary(this.id);
	}

	private PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

}
