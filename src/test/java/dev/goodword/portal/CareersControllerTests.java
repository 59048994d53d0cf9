package dev.goodword.portal;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
class CareersControllerTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private RunningPositions running;

	@Autowired
	private Positions positions;

	@Autowired
	private PageReader pages;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void listsOpenPositionsWithPlacePayAndPromise() {
		String code = code(this.hiring.openPosition(this.hiring.company()));
		assertThat(this.pages.read("/", "en")).contains("href=\"/jobs/" + code + "\"", "Backend developer",
				"Shanghai, 3 days on site", "¥25,000 to ¥40,000 a month, paid 14 times a year",
				"We promise a first answer within 5 working days");
	}

	@Test
	void speaksChinese() {
		this.hiring.openPosition(this.hiring.company());
		assertThat(this.pages.read("/", "zh-CN")).contains("lang=\"zh-Hans\"", "后端开发工程师", "上海，每周到岗3天",
				"月薪¥25,000–¥40,000，每年14薪", "承诺5个工作日内首次答复");
	}

	@Test
	void hidesConfidentialAndDraftPositions() {
		HiringFixture.Company company = this.hiring.company();
		String secret = code(this.hiring.openPosition(company, true, java.util.Map.of()));
		String draft = code(this.running.draft(this.hiring.position(company, false, java.util.Map.of(), null)));
		assertThat(this.pages.read("/", "en")).doesNotContain(secret).doesNotContain(draft);
		assertThat(this.pages.read("/sitemap.xml", "en")).doesNotContain(secret).doesNotContain(draft);
		assertThat(this.mvc.get().uri("/jobs/" + secret)).hasStatus(404);
		assertThat(this.mvc.get().uri("/jobs/" + draft)).hasStatus(404);
	}

	@Test
	void findsByWordsOfThePosting() {
		HiringFixture.Company company = this.hiring.company();
		String code = code(this.hiring.openPosition(company));
		assertThat(this.pages.read("/?q=stock%20service", "en")).contains(code, "value=\"stock service\"");
		assertThat(this.pages.read("/?place=" + company.site().value(), "en")).contains(code);
		assertThat(this.pages.read("/?team=" + company.department().value(), "en")).contains(code);
	}

	@Test
	void offersTheNearestWhenNothingMatches() {
		this.hiring.openPosition(this.hiring.company());
		assertThat(this.pages.read("/?q=astronaut", "en")).contains("Nothing matches these words", "Clear the search",
				"These come closest", "Backend developer");
	}

	@Test
	void treatsAnUnreadableFilterAsNone() {
		String code = code(this.hiring.openPosition(this.hiring.company()));
		assertThat(this.pages.read("/?place=%3Cscript%3E&team=1", "en")).contains(code).doesNotContain("<script>1");
	}

	@Test
	void showsWhatWasSearchedLiterally() {
		assertThat(this.pages.read("/?q=%3Cb%3E%24%7B7*7%7D%7B%7Bx%7D%7D", "en"))
			.contains("value=\"&lt;b&gt;${7*7}{{x}}\"");
	}

	@Test
	void lastsInTheBrowserUntilItChanges() {
		assertThat(this.mvc.get().uri("/").header("Accept-Language", "en")).hasStatusOk()
			.hasHeader("Cache-Control", "no-cache, private")
			.headers()
			.containsHeader("ETag");
	}

	@Test
	void tellsSearchEnginesWhatIsForThem() {
		String code = code(this.hiring.openPosition(this.hiring.company()));
		assertThat(this.pages.read("/sitemap.xml", "en"))
			.contains("<loc>http://localhost:8080/jobs/" + code + "</loc><lastmod>2026-11-23</lastmod>");
		assertThat(this.pages.read("/robots.txt", "en")).contains("Disallow: /a/", "Disallow: /my",
				"Disallow: /jobs/*/ask", "Disallow: /questions/", "Disallow: /jobs/*/apply",
				"Sitemap: http://localhost:8080/sitemap.xml");
	}

	@Test
	void leavesClosedPositionsOutOfTheSitemap() {
		PositionId id = this.hiring.openPosition(this.hiring.company());
		this.running.close(id, "Filled");
		assertThat(this.pages.read("/sitemap.xml", "en")).doesNotContain(code(id));
		assertThat(this.pages.read("/", "en")).doesNotContain(code(id));
	}

	private String code(PositionId id) {
		return this.positions.summary(id).code();
	}

}
