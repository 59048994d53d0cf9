package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.Placing;
import dev.goodword.positions.PositionGroup;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of an answer, from the form to the figure. */
@GoodwordTest
class AnsweringTests {

	private static final Quarter QUARTER = Quarter.of(LocalDate.of(2026, 11, 23));

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	ContactWishes contacts;

	@Autowired
	Surveys surveys;

	@Autowired
	SurveyFigures figures;

	@Autowired
	PassingTime time;

	@Autowired
	Accounts accounts;

	@Autowired
	Positions positions;

	@Autowired
	PositionGroups groups;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	private Company company;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
	}

	@Test
	@DisplayName("Pitfall 10: takes one answer per link")
	void takesOneAnswerPerLink() {
		String link = links(1).get(0);
		Optional<String> receipt = this.surveys.submit(link, SurveyFixture.rating(9));
		assertThat(receipt).isPresent();
		assertThat(this.surveys.submit(link, SurveyFixture.rating(1))).isEmpty();
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(State.ANSWERED);
		assertThat(staged()).isEqualTo(1);
	}

	@Test
	void takesOneOfTwoSentAtTheSameMoment() {
		String link = links(1).get(0);
		List<Object> receipts = AtOnce.run(() -> this.surveys.submit(link, SurveyFixture.rating(9)),
				() -> this.surveys.submit(link, SurveyFixture.rating(2)));
		assertThat(receipts).filteredOn((receipt) -> receipt instanceof Optional<?> some && some.isPresent())
			.hasSize(1);
		assertThat(staged()).isEqualTo(1);
	}

	@Test
	void repeatsHarmlesslyAfterACrashBetweenTheTwoStores() {
		String link = links(1).get(0);
		this.surveys.submit(link, SurveyFixture.rating(9));
		this.jdbc.sql("update survey_invitation set state = 'NEW' where company_id = ?").param(company()).update();
		assertThat(this.surveys.submit(link, SurveyFixture.rating(3))).isEmpty();
		assertThat(staged()).isEqualTo(1);
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(State.ANSWERED);
	}

	@Test
	void refusesWhatDoesNotFitAndKeepsTheLinkOpen() {
		String link = links(1).get(0);
		assertThatExceptionOfType(UnfitReply.class)
			.isThrownBy(() -> this.surveys.submit(link, SurveyFixture.rating(11)));
		assertThatExceptionOfType(UnfitReply.class)
			.isThrownBy(() -> this.surveys.submit(link, SurveyFixture.reply(Map.of(Item.FAI, "5"), "198.51.100.7")));
		assertThatExceptionOfType(UnfitReply.class).isThrownBy(() -> this.surveys.submit(link,
				SurveyFixture.reply(Map.of(Item.WHY, "x".repeat(501)), "198.51.100.7")));
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(State.OPEN);
		assertThat(staged()).isZero();
		assertThat(this.surveys.submit(link, SurveyFixture.rating(10))).isPresent();
	}

	@Test
	void keepsNothingOfAnEmptyReply() {
		String link = links(1).get(0);
		assertThat(this.surveys.submit(link, SurveyFixture.reply(Map.of(), "198.51.100.7"))).isEmpty();
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(State.OPEN);
		assertThat(this.surveys.open("unknown-unknown-unknow")).isEmpty();
	}

	@Test
	void releasesFiveTogetherAndNeverFewer() {
		List<String> links = links(6);
		links.subList(0, 4).forEach((link) -> this.surveys.submit(link, SurveyFixture.rating(9)));
		this.time.runDue();
		assertThat(released()).isZero();
		this.surveys.submit(links.get(4), SurveyFixture.rating(3));
		this.time.runDue();
		assertThat(released()).isEqualTo(5);
		assertThat(staged()).isZero();
		this.surveys.submit(links.get(5), SurveyFixture.rating(3));
		this.time.runDue();
		assertThat(released()).isEqualTo(5);
		assertThat(staged()).isEqualTo(1);
	}

	@Test
	@DisplayName("an answer counts in the group its position lay in when its sender was asked")
	void keepsTheGroupOfThePosition() {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(this.groups.add(this.company.department(), new LocalizedText("Developers", "开发"), head)).isEmpty();
		PositionGroup group = this.groups.all()
			.stream()
			.filter((each) -> each.department().equals(this.company.department()))
			.findFirst()
			.orElseThrow();
		PositionId position = this.hiring.openPosition(this.company);
		assertThat(this.groups.place(this.company.department(),
				List.of(new Placing(this.positions.summary(position), null, group.id())), head))
			.isEmpty();
		List<String> links = links(5, position);
		this.groups.retire(this.company.department(), group.id(), head);
		answer(links);
		assertThat(this.jdbc.sql("select position_group_id from survey_answer where company_id = ?")
			.param(company())
			.query((row, number) -> Columns.uuid(row.getBytes(1)))
			.list()).hasSize(5).containsOnly(group.id().value());
	}

	@Test
	void letsAShortBatchWaitAndJoinTheNextMonthOfTheCompany() {
		List<String> november = links(3);
		november.forEach((link) -> this.surveys.submit(link, SurveyFixture.rating(9)));
		this.time.until(Instant.parse("2026-12-07T02:00:00Z"));
		List<String> december = links(2);
		december.forEach((link) -> this.surveys.submit(link, SurveyFixture.rating(9)));
		this.time.until(Instant.parse("2027-01-04T23:00:00Z"));
		assertThat(released()).isZero();
		this.time.until(Instant.parse("2027-01-05T01:00:00Z"));
		assertThat(released()).isEqualTo(5);
		assertThat(this.jdbc.sql("""
				select count(*) from survey_answer where company_id = ? and closing_month = 202612
				and department_id is null and recruiter_id is null and language is null""")
			.param(company())
			.query(Integer.class)
			.single()).isEqualTo(5);
	}

	@Test
	void givesAFigureFromTenAnswersOnAndRefreshesItByTen() {
		List<String> links = links(28);
		assertThat(figure().status()).isEqualTo(Status.SUPPRESSED);
		answer(links.subList(0, 9));
		assertThat(figure().status()).isEqualTo(Status.SUPPRESSED);
		answer(links.subList(9, 14));
		assertThat(figure().status()).isEqualTo(Status.LOW_N);
		assertThat(figure().number()).isEqualTo(new NumberBand(10, 19));
		answer(links.subList(14, 23));
		assertThat(figure().number()).as("nine more tell too much of nine people").isEqualTo(new NumberBand(10, 19));
		answer(links.subList(23, 28));
		assertThat(figure().number()).isEqualTo(new NumberBand(20, 29));
		assertThat(counts().asked(Touchpoint.T3)).isEqualTo(28);
		assertThat(counts().countedAt()).isPresent();
		assertThat(SurveyFigures.recommendation(counts(), Touchpoint.T4).status()).isEqualTo(Status.NO_DATA);
	}

	@Test
	void deletesAnAnswerByItsReceiptAlone() {
		List<String> links = links(6);
		List<String> receipts = links.stream()
			.map((link) -> this.surveys.submit(link, SurveyFixture.rating(8)).orElseThrow())
			.toList();
		assertThat(this.surveys.delete(receipts.get(0))).as("while it waits").isTrue();
		this.time.runDue();
		assertThat(released()).isEqualTo(5);
		assertThat(this.surveys.delete(receipts.get(1).toLowerCase(Locale.ROOT))).as("released").isTrue();
		assertThat(this.surveys.delete(receipts.get(1))).isFalse();
		assertThat(this.surveys.delete("2222-2222-2222-2222")).isFalse();
		assertThat(released()).isEqualTo(4);
	}

	@Test
	@DisplayName("Pitfall 1: keeps and does not score what looks like a machine")
	void keepsAndDoesNotScoreWhatLooksLikeAMachine() {
		List<String> links = links(10);
		this.surveys.ratingAsked(links.get(0), "0");
		this.surveys.ratingAsked(links.get(0), "10");
		answer(links);
		assertThat(this.jdbc.sql("select count(*) from survey_answer where company_id = ? and quarantined = true")
			.param(company())
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(figure().isShown()).isFalse();
	}

	@Test
	void passesOnWhatSomebodyWantsToSayApartFromTheirAnswer() {
		String link = links(1).get(0);
		Reply reply = new Reply(Map.of(Item.REC, "2"), "Nobody ever called me back.", LocaleTag.EN,
				Duration.ofMinutes(2), "198.51.100.9");
		assertThat(this.surveys.submit(link, reply)).isPresent();
		List<ContactWish> wishes = wishes();
		assertThat(wishes).singleElement().satisfies((wish) -> {
			assertThat(wish.name()).isEqualTo("Mia");
			assertThat(wish.words()).isEqualTo("Nobody ever called me back.");
		});
		this.surveys.contactDone(wishes.get(0).id(), this.hiring.company().id());
		assertThat(wishes()).hasSize(1);
		this.surveys.contactDone(wishes.get(0).id(), this.company.id());
		assertThat(wishes()).isEmpty();
	}

	@Test
	@DisplayName("a wish whose answer was taken before a crash is stored by sending it again, once")
	void storesTheWishOfAReplyThatWasHalfTaken() {
		String link = links(1).get(0);
		Reply wish = new Reply(Map.of(Item.REC, "2"), "Nobody called.", LocaleTag.EN, Duration.ofMinutes(2),
				"198.51.100.9");
		assertThat(this.surveys.submit(link, SurveyFixture.reply(Map.of(Item.REC, "2"), "198.51.100.9"))).isPresent();
		asIfTheServerHadDied();
		assertThat(this.surveys.submit(link, wish)).as("the answer is there").isEmpty();
		asIfTheServerHadDied();
		assertThat(this.surveys.submit(link, wish)).isEmpty();
		assertThat(wishes()).singleElement().satisfies((one) -> assertThat(one.words()).isEqualTo("Nobody called."));
		assertThat(staged()).isEqualTo(1);
		this.surveys.contactDone(wishes().get(0).id(), this.company.id());
		asIfTheServerHadDied();
		this.surveys.submit(link, wish);
		assertThat(wishes()).as("answered already").isEmpty();
	}

	@Test
	@DisplayName("an answer whose wish was stored before a crash is taken by sending it again")
	void takesTheAnswerOfAWishThatWasHalfTaken() {
		String link = links(1).get(0);
		this.surveys.submit(link, new Reply(Map.of(), "", LocaleTag.EN, Duration.ofMinutes(2), "198.51.100.9"));
		assertThat(staged()).isZero();
		asIfTheServerHadDied();
		assertThat(this.surveys.submit(link,
				new Reply(Map.of(Item.REC, "2"), "", LocaleTag.EN, Duration.ofMinutes(2), "198.51.100.9")))
			.isPresent();
		assertThat(staged()).isEqualTo(1);
		assertThat(wishes()).singleElement().satisfies((one) -> assertThat(one.words()).isEmpty());
	}

	/** Before it could note that a reply came. */
	private void asIfTheServerHadDied() {
		this.jdbc.sql("update survey_invitation set state = 'NEW' where company_id = ?").param(company()).update();
	}

	@Test
	void forgetsWhoWasAskedWhenAPersonIsErased() {
		String link = links(1).get(0);
		this.surveys.submit(link,
				new Reply(Map.of(Item.REC, "2"), "Call me", LocaleTag.EN, Duration.ofMinutes(2), "198.51.100.9"));
		byte[] id = this.jdbc.sql("select candidate_id from survey_invitation where company_id = ?")
			.param(company())
			.query((row, number) -> row.getBytes(1))
			.single();
		this.events.publishEvent(new CandidateErased(new CandidateId(Columns.uuid(id)), Instant.EPOCH));
		assertThat(this.surveys.open(link)).isEmpty();
		assertThat(wishes()).isEmpty();
		assertThat(staged()).as("the answer belongs to nobody").isEqualTo(1);
	}

	/** As somebody reads them who had no part in anything. */
	private List<ContactWish> wishes() {
		return this.contacts.read(this.contacts.open(List.of(this.company.id())), new AccountId(new UUID(0, 0)));
	}

	private List<String> links(int count) {
		return links(count, this.hiring.openPosition(this.company));
	}

	private List<String> links(int count, PositionId position) {
		List<String> emails = IntStream.range(0, count)
			.mapToObj((i) -> "answer" + ++serial + "@survey.example")
			.toList();
		this.people.decline(this.company, position, emails);
		this.time.by(Duration.ofDays(9));
		return new ArrayList<>(emails.stream().map(this.people::link).toList());
	}

	private void answer(List<String> links) {
		for (int i = 0; i < links.size(); i++) {
			this.surveys.submit(links.get(i),
					SurveyFixture.reply(Map.of(Item.REC, Integer.toString(i % 11)), "198.51.100." + i));
		}
		this.time.runDue();
	}

	private Figure figure() {
		return SurveyFigures.recommendation(counts(), Touchpoint.T3);
	}

	private QuarterCounts counts() {
		return this.figures.counts(this.accounts.company(this.company.id()), QUARTER);
	}

	private int staged() {
		return count("survey_staging");
	}

	private int released() {
		return count("survey_answer");
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where company_id = ?")
			.param(company())
			.query(Integer.class)
			.single();
	}

	private byte[] company() {
		return Columns.bytes(this.company.id().value());
	}

}
