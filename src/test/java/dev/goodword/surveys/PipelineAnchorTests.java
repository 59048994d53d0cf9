package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.applications.HiringApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.surveys.answering.AnsweringModel;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.answering.Content;
import dev.goodword.surveys.answering.CountedAnswers;
import dev.goodword.surveys.answering.PublishedItems;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.asking.Asked;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Known people of a quarter on their real way, from the end of their application to the
 * page. What is published of them, and the figure on the page, must be what the model of
 * {@link Pipeline} makes of the same people: so the simulation is held to the product.
 */
@GoodwordTest
@Tag("long-on-mysql")
class PipelineAnchorTests {

	private static final Quarter QUARTER = new Quarter(2026, 4);

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture fixture;

	@Autowired
	Surveys surveys;

	@Autowired
	SurveyFigures figures;

	@Autowired
	Invitations invitations;

	@Autowired
	PublishedScores scores;

	@Autowired
	PublishedItems items;

	@Autowired
	CountedAnswers counted;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	HiringApplications hired;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("freezingMixes")
	DueWork freezing;

	private final RandomGenerator chance = new SplittableRandom(11);

	private final KnownPeople known = KnownPeople.equal(0, .7);

	private final KnownReplies replies = new KnownReplies(this.chance);

	private final List<Taken> taken = new ArrayList<>();

	private final List<Person> people = new ArrayList<>();

	private Company company;

	private PositionId position;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void theModelPublishesWhatTheProductPublishes() throws Exception {
		live();
		AnsweringModel model = new AnsweringModel(this.company.id());
		this.taken.stream()
			.sorted(Comparator.comparing(Taken::at))
			.forEach((each) -> model.take(each.at(), each.cell(), each.content()));
		model.until(this.clock.instant());

		Map<Touchpoint, NetScore> published = ratings(this.scores.latest(this.company.id(), List.of(QUARTER)));
		assertThat(published).isEqualTo(ratings(model.scores(List.of(QUARTER))))
			.containsKeys(Touchpoint.T3, Touchpoint.T4)
			.doesNotContainKey(Touchpoint.T6);
		assertThat(this.items.latest(this.company.id(), QUARTER)).isEqualTo(model.items(QUARTER));
		assertThat(new HashSet<>(this.counted.of(this.company.id(), QUARTER)))
			.isEqualTo(new HashSet<>(model.counted(QUARTER)));

		QuarterCounts counts = this.figures.counts(this.accounts.company(this.company.id()), QUARTER);
		for (OutcomeClass outcome : OutcomeClass.values()) {
			assertThat(counts.mix().closings(outcome)).isEqualTo(ended().closings(outcome));
		}
		Result shown = CompanyFigures.recommendation(counts).result();
		QuarterCounts modelled = modelled(model);
		assertThat(shown.isShown()).isTrue();
		assertThat(shown).isEqualTo(CompanyFigures.recommendation(modelled).result());
		assertThat(BrandFigures.of(counts).result()).isEqualTo(BrandFigures.of(modelled).result());
		assertThat(ItemFigures.favourable(counts, Item.SAT)).isEqualTo(ItemFigures.favourable(modelled, Item.SAT));
		assertThat(this.browser.page(this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD)),
				"/insights?lang=en&period=" + QUARTER))
			.containsSubsequence("Recommendation (cNPS), whole company", said(shown.point()), said(shown.range().low()),
					said(shown.range().high()));
	}

	/** As the page says it. */
	private static String said(double points) {
		return (points > 0) ? "+" + Math.round(points) : (points < 0) ? "\u2212" + Math.round(-points) : "0";
	}

	private static Map<Touchpoint, NetScore> ratings(List<Published> published) {
		Map<Touchpoint, NetScore> ratings = new TreeMap<>();
		published.forEach((each) -> ratings.put(each.touchpoint(), each.answers()));
		return ratings;
	}

	private OutcomeMix ended() {
		return new OutcomeMix(this.people.stream()
			.collect(Collectors.groupingBy(Person::outcome, Collectors.summingInt((each) -> 1))));
	}

	private QuarterCounts modelled(AnsweringModel model) {
		OutcomeMixes.Mixes mixes = new OutcomeMixes.Mixes(ended(), ended(), true, null);
		return new QuarterCounts(this.company.id(), QUARTER,
				new QuarterCounts.Read(model.scores(List.of(QUARTER)), model.items(QUARTER), Map.of(), mixes, null),
				true);
	}

	/** The quarter, day by day, until its figures are final. */
	private void live() {
		List<String> unmet = emails(64);
		List<String> met = emails(30);
		List<String> left = emails(14);
		List<String> joined = emails(6);
		List<JobApplicationId> toMeet = apply(met);
		List<JobApplicationId> toLeave = apply(left);
		List<JobApplicationId> toJoin = apply(joined);
		this.fixture.decline(this.company, this.position, unmet);
		toMeet.forEach(this::meet);
		toMeet.forEach((id) -> this.fixture.decline(this.company, id));
		toLeave.forEach((id) -> this.withdrawing.withdraw(id, new Withdrawal(WithdrawalReason.NOT_SAID, null)));
		toJoin.forEach((id) -> this.hired.hire(id, null));
		note(unmet, OutcomeClass.REJ_PRE, NOVEMBER);
		note(met, OutcomeClass.REJ_POST, NOVEMBER);
		note(left, OutcomeClass.WITHDRAWN, NOVEMBER);
		note(joined, OutcomeClass.OFFERED, NOVEMBER);
		days(14);
		List<String> later = emails(30);
		this.fixture.decline(this.company, this.position, later);
		note(later, OutcomeClass.REJ_PRE, DECEMBER);
		days(28);
		this.time.until(Instant.parse("2027-02-05T01:00:00Z"));
		this.freezing.runDue();
	}

	private List<JobApplicationId> apply(List<String> emails) {
		return emails.stream().map((email) -> this.fixture.apply(this.position, email)).toList();
	}

	private void meet(JobApplicationId id) {
		this.jdbc.sql("update job_application set interview_held_at = :at where application_id = :id")
			.param("at", Columns.utc(this.clock.instant()))
			.param("id", Columns.bytes(id.value()))
			.update();
	}

	private static List<String> emails(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "known" + ++serial + "@pipeline.example").toList();
	}

	private void note(List<String> emails, OutcomeClass outcome, YearMonth month) {
		emails.forEach((email) -> this.people.add(new Person(email, outcome, month)));
	}

	/** Each day those answer who are asked and whose day it is. */
	private void days(int count) {
		for (int day = 0; day < count; day++) {
			this.time.by(Duration.ofHours(23));
			for (Person person : this.people) {
				if (!person.done && !this.fixture.asked(person.email).isEmpty()) {
					person.days = (person.days < 0) ? this.chance.nextInt(12) : person.days - 1;
					if (person.days <= 0) {
						person.done = true;
						answer(person);
					}
				}
			}
		}
	}

	/** A minute after the one before. */
	private void answer(Person person) {
		if (this.chance.nextDouble() >= this.known.response().get(person.outcome)) {
			return;
		}
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
		String link = this.fixture.link(person.email);
		Asked asked = this.invitations.of(SurveyToken.parse(link).orElseThrow()).orElseThrow();
		Cell cell = new Cell(this.company.id(), Touchpoint.of(person.outcome), person.outcome, person.month);
		assertThat(asked.cell()).isEqualTo(cell);
		boolean partial = this.chance.nextDouble() < .1;
		boolean scanned = !partial && this.chance.nextDouble() < .05;
		Reply reply = this.replies.of(this.surveys.open(link).orElseThrow().items(),
				this.known.thinks(person.outcome, false, this.chance), partial);
		if (!reply.isAnswered()) {
			return;
		}
		if (partial) {
			this.surveys.keep(link, reply);
		}
		else {
			if (scanned) {
				List.of("0", "10").forEach((rating) -> this.surveys.ratingAsked(link, rating));
			}
			assertThat(this.surveys.submit(link, reply)).isPresent();
		}
		this.time.only("survey-release").runDue();
		this.taken.add(new Taken(partial ? KnownReplies.keptUntil(asked.endsAt()) : this.clock.instant(), cell,
				KnownReplies.content(reply,
						new KnownReplies.From(asked.department().value(), asked.group(), asked.recruiter().value()),
						partial, scanned)));
	}

	private record Taken(Instant at, Cell cell, Content content) {
	}

	/** Somebody; what they did changes. */
	private static final class Person {

		private final String email;

		private final OutcomeClass outcome;

		private final YearMonth month;

		private int days = -1;

		private boolean done;

		Person(String email, OutcomeClass outcome, YearMonth month) {
			this.email = email;
			this.outcome = outcome;
			this.month = month;
		}

		OutcomeClass outcome() {
			return this.outcome;
		}

	}

}
