package dev.goodword.surveys;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that are left half filled. */
@GoodwordTest
@Tag("mysql")
class DraftsTests {

	private static final Duration DEAD = Duration.ofDays(30);

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.jdbc.sql("delete from survey_draft").update();
	}

	@Test
	void keepsWhatWasChosenUntilItIsSent() {
		String link = links(1).get(0);
		this.surveys.keep(link, reply(Map.of(Item.SAT, "4")));
		assertThat(this.surveys.kept(link)).as("it begins with the first question").isEmpty();
		this.surveys.keep(link, reply(Map.of(Item.REC, "3", Item.PAY, "2", Item.SAT, "9")));
		assertThat(this.surveys.kept(link)).as("what is not asked, or off the scale, is left out")
			.isEqualTo(Map.of(Item.REC, "3"));
		this.surveys.keep(link, reply(Map.of(Item.REC, "4", Item.SAT, "2")));
		assertThat(this.surveys.kept(link)).isEqualTo(Map.of(Item.REC, "4", Item.SAT, "2"));
		this.surveys.keep(link, reply(Map.of(Item.REC, "4", Item.WHY, "Nobody has decided to say this.")));
		assertThat(this.surveys.kept(link)).as("words are said by sending them").isEqualTo(Map.of(Item.REC, "4"));
		assertThat(this.surveys.submit(link, reply(Map.of(Item.REC, "9")))).isPresent();
		assertThat(this.surveys.kept(link)).isEmpty();
		this.surveys.keep(link, reply(Map.of(Item.REC, "1")));
		assertThat(this.surveys.kept(link)).as("a late one is not kept").isEmpty();
		this.time.by(DEAD);
		assertThat(staged()).isEqualTo(1);
	}

	@Test
	@DisplayName("Pitfall 27: counts as unfinished once the link has died")
	void countsAsUnfinishedOnceTheLinkHasDied() {
		List<String> links = links(5);
		links.forEach((link) -> this.surveys.keep(link, reply(Map.of(Item.REC, "2"))));
		this.time.by(Duration.ofDays(15));
		assertThat(staged() + released()).as("while the link works").isZero();
		this.time.by(DEAD);
		assertThat(this.jdbc.sql("select count(*) from survey_draft").query(Integer.class).single()).isZero();
		assertThat(count("survey_answer where unfinished = true and rec = 2 and company_id = :company")).isEqualTo(5);
	}

	@Test
	void forgetsItWhenAsked() {
		List<String> links = links(2);
		links.forEach((link) -> this.surveys.keep(link, reply(Map.of(Item.REC, "5"))));
		this.surveys.forget(links.get(0));
		this.surveys.leaveAlone(links.get(1));
		assertThat(links).allSatisfy((link) -> assertThat(this.surveys.kept(link)).isEmpty());
		this.time.by(DEAD);
		assertThat(staged() + released()).isZero();
		this.jdbc.sql("delete from survey_opt_out").update();
	}

	@Test
	@DisplayName("Pitfall 5: lies under a key that no table gives")
	void liesUnderAKeyThatNoTableGives() {
		List<String> links = links(2);
		links.forEach((link) -> this.surveys.keep(link, reply(Map.of(Item.REC, "6"))));
		List<byte[]> keys = this.jdbc.sql("select draft_key from survey_draft")
			.query((row, number) -> row.getBytes(1))
			.list();
		assertThat(new HashSet<>(keys.stream().map(Arrays::toString).toList())).hasSize(2);
		List<Map<String, Object>> invitations = this.jdbc.sql("select * from survey_invitation").query().listOfRows();
		for (Map<String, Object> invitation : invitations) {
			for (Object value : invitation.values()) {
				if (value instanceof byte[] bytes) {
					assertThat(keys).noneMatch((key) -> Arrays.equals(key, bytes));
				}
			}
		}
		assertThat(this.jdbc.sql("select * from survey_draft").query().listOfRows().get(0).keySet())
			.as("neither person nor company, and of its time one week")
			.containsExactlyInAnyOrder("draft_key", "ends_week", "sealed");
	}

	private List<String> links(int number) {
		List<String> emails = IntStream.range(0, number)
			.mapToObj((i) -> "draft" + ++serial + "@survey.example")
			.toList();
		this.people.decline(this.company, this.hiring.openPosition(this.company), emails);
		this.time.by(Duration.ofDays(9));
		return emails.stream().map(this.people::link).toList();
	}

	private static Reply reply(Map<Item, String> answers) {
		return SurveyFixture.reply(answers, "198.51.100.77");
	}

	private int staged() {
		return count("survey_staging where company_id = :company");
	}

	private int released() {
		return count("survey_answer where company_id = :company");
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what)
			.param("company", Columns.bytes(this.company.id().value()))
			.query(Integer.class)
			.single();
	}

}
