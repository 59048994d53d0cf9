package dev.goodword.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.positions.NewPosition;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.Posting;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.Salary;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class PositionControllerTests {

	private static final Pattern MARKUP = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>",
			Pattern.DOTALL);

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private RunningPositions running;

	@Autowired
	private Positions positions;

	@Autowired
	private PageReader pages;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void saysWhatThePositionIsAndHowWeDecide() {
		String page = this.pages.read(publish((LocalDate) null), "en");
		assertThat(page).contains("<h1>Backend developer</h1>", "Look after the stock service", "Three years of Java",
				"Welcome, but not needed: Kafka", "15 days of leave", "A person reads your application",
				"Answer within 5 working days", "A first talk of 30 minutes",
				"After it you hear from us within 3 working days", "Our decision",
				"Within 4 working days after the last talk, with the reason", "Chen Yu from recruiting answers.");
		assertThat(page).contains("If you apply today, you will hear from us by Monday, 30 November 2026.")
			.doesNotContain("Screening", "Welcome</b>");
	}

	@Test
	void carriesTheCodeOfTheLinkThatBroughtSomebody() {
		String address = publish((LocalDate) null);
		assertThat(this.pages.read(address + "?via=friend-7", "en")).contains(address + "/apply?via=friend-7");
		assertThat(this.pages.read(address, "en")).contains("href=\"" + address + "/apply\"");
	}

	@Test
	void speaksChineseThroughout() {
		assertThat(this.pages.read(publish(LocalDate.parse("2026-11-27")), "zh-CN")).contains("负责库存服务", "我们怎么决定",
				"5个工作日内答复", "如果您今天申请，最晚2026年11月30日（周一）会收到我们的答复。", "2026年11月27日（周五）截止，还有4个工作日");
	}

	@Test
	void countsTheWorkingDaysLeft() {
		assertThat(this.pages.read(publish(LocalDate.parse("2026-11-27")), "en"))
			.contains("Closes on Friday, 27 November 2026, 4 working days left");
		assertThat(this.pages.read(publish(LocalDate.parse("2026-11-23")), "en")).contains("the last day");
	}

	@Test
	void tellsThatTheLastDayHasPassed() {
		String address = publish(LocalDate.parse("2026-11-24"));
		this.clock.moveTo(java.time.Instant.parse("2026-11-24T16:00:00Z"));
		assertThat(this.pages.read(address, "en"))
			.contains("The last day to apply has passed",
					"Closed for applications since the end of Tuesday, 24 November 2026", "noindex")
			.doesNotContain("/apply\"", "ld+json");
	}

	@Test
	void saysWhyItIsPaused() {
		PositionId id = this.hiring.openPosition(this.hiring.company());
		this.running.pause(id,
				new Pause(new LocalizedText("the team is moving", "团队正在搬迁"), LocalDate.parse("2026-12-01")));
		assertThat(this.pages.read(address(id), "en"))
			.contains("This position is paused", "the team is moving", "Everybody who has applied keeps their date")
			.doesNotContain("/apply\"", "ld+json");
	}

	@Test
	void staysReadableForNinetyDaysAfterClosing() {
		PositionId id = this.hiring.openPosition(this.hiring.company());
		publish((LocalDate) null);
		this.running.close(id, "Filled");
		assertThat(this.pages.read(address(id), "en"))
			.contains("This position is closed", "Filled", "Open at the moment", "/jobs/backend-developer")
			.doesNotContain("/apply\"", "ld+json");
		this.clock.moveBy(java.time.Duration.ofDays(91));
		assertThat(this.mvc.get().uri(address(id))).hasStatus(404);
		assertThat(this.pages.read(address(id), "en")).contains("no longer on our site", "your application is safe");
	}

	@Test
	void describesItselfToSearchEnginesInThePagesLanguage() {
		String address = publish(LocalDate.parse("2026-11-27"));
		JsonNode english = markup(this.pages.read(address, "en"));
		assertThat(english.at("/@type").asString()).isEqualTo("JobPosting");
		assertThat(english.at("/title").asString()).isEqualTo("Backend developer");
		assertThat(english.at("/description").asString()).contains("<h2>What you will do</h2>",
				"<li>Look after the stock service</li>", "<li>15 days of leave</li>");
		assertThat(english.at("/datePosted").asString()).isEqualTo("2026-11-23");
		assertThat(english.at("/validThrough").asString()).isEqualTo("2026-11-27T23:59:59+08:00");
		assertThat(english.at("/employmentType").asString()).isEqualTo("FULL_TIME");
		assertThat(english.at("/hiringOrganization/name").asString()).startsWith("Firm");
		assertThat(english.at("/jobLocation/address/addressLocality").asString()).isEqualTo("Shanghai");
		assertThat(english.at("/jobLocation/address/addressCountry").asString()).isEqualTo("CN");
		assertThat(english.at("/baseSalary/currency").asString()).isEqualTo("CNY");
		assertThat(english.at("/baseSalary/value/minValue").decimalValue()).isEqualByComparingTo("25000");
		assertThat(english.at("/baseSalary/value/unitText").asString()).isEqualTo("MONTH");
		assertThat(english.at("/directApply").asBoolean()).isTrue();
		assertThat(english.at("/identifier/value").asString()).isEqualTo(address.substring("/jobs/".length()));
		assertThat(markup(this.pages.read(address, "zh-CN")).at("/title").asString()).isEqualTo("后端开发工程师");
	}

	@Test
	void namesTheCountryForRemoteWork() {
		NewPosition plain = this.hiring.position(this.hiring.company(), false, Map.of(), null);
		String address = publish(with(plain, "Remote clerk", plain.postings(), "REMOTE", null));
		JsonNode markup = markup(this.pages.read(address, "en"));
		assertThat(markup.at("/jobLocationType").asString()).isEqualTo("TELECOMMUTE");
		assertThat(markup.at("/applicantLocationRequirements/name").asString()).isEqualTo("CN");
		assertThat(markup.has("baseSalary")).isFalse();
	}

	@Test
	void showsHostileWordsLiterally() {
		String hostile = "</script><img src=x onerror=alert(1)>${7*7}{{x}}'\"\u2028";
		Posting posting = new Posting(LocaleTag.EN, hostile, hostile, List.of(hostile), List.of(hostile),
				List.of(hostile), List.of(hostile));
		NewPosition plain = this.hiring.position(this.hiring.company(), false, Map.of(), null);
		String page = this.pages.read(
				publish(with(plain, hostile, List.of(posting), "ONSITE",
						new Salary(new BigDecimal("13.10"), new BigDecimal("13.10"), "GBP", Salary.Period.HOUR, 12))),
				"en");
		assertThat(page).doesNotContain("<img src=x").contains("${7*7}{{x}}", "£13.10 an hour");
		assertThat(markup(page).at("/title").asString()).isEqualTo(hostile);
		assertThat(markup(page).at("/description").asString()).doesNotContain("<img").contains("&lt;img");
	}

	private String publish(@Nullable LocalDate closesOn) {
		return publish(this.hiring.position(this.hiring.company(), false, Map.of(), closesOn));
	}

	private String publish(NewPosition wanted) {
		PositionId id = this.running.draft(wanted);
		this.running.open(id);
		return address(id);
	}

	private String address(PositionId id) {
		return "/jobs/" + this.positions.summary(id).code();
	}

	private static NewPosition with(NewPosition plain, String title, List<Posting> postings, String workplace,
			@Nullable Salary salary) {
		return new NewPosition(plain.code(), new LocalizedText(title, title), plain.company(), plain.department(),
				plain.site(), plain.owner(), plain.calendar(), plain.zone(), 1, false, false, null, salary, "FULL_TIME",
				workplace, postings, Map.of(), List.of());
	}

	private static JsonNode markup(String page) {
		Matcher matcher = MARKUP.matcher(page);
		assertThat(matcher.find()).as("markup").isTrue();
		return JsonMapper.builder().build().readTree(matcher.group(1));
	}

}
