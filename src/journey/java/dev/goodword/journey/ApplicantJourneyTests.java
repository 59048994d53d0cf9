package dev.goodword.journey;

import java.time.Duration;
import java.util.List;

import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.TestDatabase;
import dev.goodword.accounts.Accounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of docs/journeys/applying.md, told once in English and once in Chinese: every
 * screen of it is looked at by day and in the dark, at a desk and on a phone.
 */
@JourneyTest(properties = "goodword.sample=on")
class ApplicantJourneyTests {

	@Autowired
	MessageSource texts;

	@Autowired
	PassingTime time;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	ObjectProvider<RecordingMail> mail;

	/** Other databases have no sample: there the test carries the mail and turns the clock. */
	@DynamicPropertySource
	static void letTheSampleCarryItsMail(DynamicPropertyRegistry settings) {
		settings.add("goodword.test.mail", () -> TestDatabase.server().isEmpty() ? "sample" : "recorded");
	}

	@ParameterizedTest
	@MethodSource("readers")
	void somebodyAppliesIsToldADateAndHearsADecision(Reader reader, Stage stage) {
		Words words = new Words(this.texts, reader.look().language());
		Person person = reader.person();
		try (Backstage backstage = backstage(stage, reader);
				Applicant applicant = new Applicant(stage.enter(reader.look()), words);
				Applicant elsewhere = new Applicant(stage.enter(reader.look().turned()), words);
				Recruiter recruiter = new Recruiter(stage.enter(reader.look()), words)) {
			Backstage.Opening opening = backstage.opening();

			applicant.findsThePosition(opening.title());
			applicant.missesWhatIsNeeded();
			applicant.letsTheResumeBeRead(person);
			backstage.pass(Duration.ofMinutes(3));
			String date = applicant.looksEverythingOver(person);
			String page = applicant.sends(person, date);
			elsewhere.seesByTheLink(page, date, person);
			assertThat(backstage.newestLetterTo(person.email())).contains(date);

			recruiter.signsIn(opening.recruiter(), opening.password());
			recruiter.looksAtThePosition(opening.title(), person);
			recruiter.readsTheApplication(person);
			applicant.seesThatItWasRead(page, date);
			recruiter.moves(person);
			applicant.seesNothingNew(page, date);
			recruiter.takesItBack();
			recruiter.moves(person);
			recruiter.waitsForTheNextSending(backstage);
			String next = applicant.isFurther(page);
			assertThat(next).isNotEqualTo(date);
			assertThat(backstage.newestLetterTo(person.email())).contains(next);

			recruiter.declines(person);
			applicant.seesNothingNew(page, next);
			recruiter.waitsForTheNextSending(backstage);
			recruiter.seesThatItHasEnded();
			assertThat(backstage.newestLetterTo(person.email())).contains(person.reason());
			elsewhere.asksForACode(page, person);
			elsewhere.readsTheOutcome(codeIn(backstage.newestLetterTo(person.email())), person);
		}
	}

	private Backstage backstage(Stage stage, Reader reader) {
		return TestDatabase.server().isEmpty() ? new SampleBackstage(stage, reader, this.time)
				: new PlainBackstage(reader, this.hiring, this.accounts, this.time, this.mail.getObject());
	}

	private static String codeIn(String letter) {
		return letter.replaceAll("(?s).*?(\\d{3}) ?(\\d{3})(?!\\d).*", "$1$2");
	}

	static List<Reader> readers() {
		return List.of(
				new Reader(Look.english(), "Customer care lead", "recruiter.leeds",
						new Person("Mia O’Neill", "mia.oneill@mail.example", "First talk",
								"I ran the returns desk of a garden centre for six years.",
								"Your answers were clear and calm.",
								"The job needs two years of leading a team; yours is one colleague so far.")),
				new Reader(Look.chinese().onPhone(), "后端开发工程师", "recruiter.shanghai",
						new Person("欧阳思远", "ouyang@mail.example", "初次面谈", "我做过三年仓储系统。", "您对库存系统的说明很清楚。",
								"这个岗位需要独立维护每天数百万次请求的服务，您的经历主要在数据分析方向。")));
	}

	/**
	 * Who reads.
	 *
	 * @param look how they look at it
	 * @param title of the sample's position they choose
	 * @param recruiter how the address of the sample's recruiter begins
	 * @param person who applies
	 */
	record Reader(Look look, String title, String recruiter, Person person) {

		@Override
		public String toString() {
			return this.look.toString();
		}

	}

	/**
	 * Who applies, and what is said of them.
	 *
	 * @param name as they type it
	 * @param email as their resume has it
	 * @param step where the recruiter moves them
	 * @param answer what they write
	 * @param praise what convinced the team
	 * @param reason why not, in words for them
	 */
	record Person(String name, String email, String step, String answer, String praise, String reason) {
	}

}
