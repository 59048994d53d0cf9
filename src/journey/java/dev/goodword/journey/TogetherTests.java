package dev.goodword.journey;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.NewAccount;
import dev.goodword.accounts.Role;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.decisions.DecisionLinks;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people are decided about together, and a colleague is asked about another; the
 * ledger, the week and the days behind every date are read. With scripts and without, and
 * every control in its order from the keyboard.
 */
@Tag("long-on-mysql")
@JourneyTest
class TogetherTests {

	private static final String PASSWORD = "stories-need-long-passwords";

	private static int serial;

	@Autowired
	MessageSource texts;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	Applications applications;

	@Autowired
	DecisionRequests requests;

	@Autowired
	DecisionLinks links;

	@Autowired
	PassingTime time;

	@ParameterizedTest
	@MethodSource("looks")
	void severalPeopleAreDecidedAboutAndOneIsAskedAbout(Look look, Stage stage) {
		Words words = new Words(this.texts, look.language());
		HiringFixture.Company company = this.hiring.company();
		PositionId position = this.hiring.openPosition(company);
		List<JobApplicationId> all = IntStream.range(0, 4)
			.mapToObj((i) -> this.hiring.apply(position, "Applicant " + i).application())
			.toList();
		this.time.by(Duration.ofHours(49));
		String recruiter = staff("陈屿", company, Role.RECRUITER, look);
		String head = staff("王砺", company, Role.HR_HEAD, look);
		try (Visitor chen = stage.enter(look); Visitor wang = stage.enter(look)) {
			signIn(chen.open("/positions/" + position + "?as=list"), recruiter, words);
			Locator boxes = chen.page().locator("input[name=chosen]");
			IntStream.range(0, 3).forEach((i) -> boxes.nth(i).check());
			chen.press(words.say("desk.batch.begin"));
			look(chen, look, "together-01-words");
			chen.page().locator("[name=reason]").selectOption("COMPARED_CLOSER");
			writeIfThere(chen, "en", "Others showed more experience with large databases.");
			writeIfThere(chen, "zh", "其他申请人在大型数据库方面经验更多。");
			chen.press(words.say("desk.batch.words.save"));
			look(chen, look, "together-02-list");
			chen.follow(words.say("desk.batch.readnext"));
			look(chen, look, "together-03-letter");
			IntStream.range(0, 3).forEach((i) -> chen.press(words.say("desk.batch.person.read")));
			chen.write("count", "3").click(chen.page().locator("form[action$='/agree'] button"));
			look(chen, look, "together-04-decided");
			assertThat(this.applications.openAt(position)).hasSize(1);

			JobApplicationId left = this.applications.openAt(position).get(0);
			chen.open("/applications/" + left + "/decision");
			look(chen, look, "together-05-question");
			AccountId decider = decider(left, head);
			this.requests.ask(left, this.accounts.member(decider), "Shall we meet them?", this.requests.usualDay(left),
					this.hiring.member(company.recruiter()));
			wang.open("/decide/" + this.links.token(this.requests.open(left).orElseThrow().id()));
			look(wang, look, "together-06-choices");

			signIn(wang.open("/ledger"), head, words);
			look(wang, look, "together-07-ledger");
			look(wang.open("/weekly"), look, "together-08-week");
			look(wang.open("/promise-settings"), look, "together-09-settings");
			assertThat(all).contains(left);
		}
	}

	private AccountId decider(JobApplicationId id, String head) {
		return this.accounts.staff()
			.stream()
			.filter((person) -> person.email().value().equals(head))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private static void look(Visitor who, Look look, String screen) {
		assertThat(who.status()).as(screen).isEqualTo(200);
		if (look.scripts()) {
			who.examineTurned(screen);
			Keyboard.walk(who.page(), screen);
		}
		else {
			assertThat(who.overflow()).as("pixels by which %s scrolls sideways", screen).isZero();
		}
	}

	private static void writeIfThere(Visitor who, String field, String words) {
		if (who.page().locator("[name='" + field + "']").count() > 0) {
			who.write(field, words);
		}
	}

	private String staff(String name, HiringFixture.Company company, Role role, Look look) {
		String email = "together" + ++serial + "@firm.example";
		this.accounts.createAccount(new NewAccount(name, new EmailAddress(email), new LocaleTag(look.language()),
				HiringFixture.SHANGHAI, Set.of(Grant.in(company.id(), role))), PASSWORD);
		return email;
	}

	private static void signIn(Visitor who, String email, Words words) {
		who.write("email", email).write("password", PASSWORD).press(words.say("accounts.sign-in.do"));
	}

	static List<Look> looks() {
		return List.of(Look.english(), Look.chinese().onPhone().withoutScripts());
	}

}
