package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How applicants heard of us, and who came again. */
@GoodwordTest
@Tag("mysql")
class SourceCountsTests {

	private static final Quarter Q4 = new Quarter(2026, 4);

	private static final List<String> SOURCES = List.of("applicant", "applicant", "staff", "friend", "friend",
			"job-site", "job-site", "search", "social", "career-site", "");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SourceCounts counts;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	@DisplayName("Q-17: word of mouth beside the ways a company may pay for; of fewer than ten nothing")
	void saysHowPeopleHeardOfUs() throws Exception {
		PositionId position = this.hiring.openPosition(this.company);
		apply(position, SOURCES.subList(0, 9));
		assertThat(details("en")).doesNotContain("Came by");
		apply(position, SOURCES.subList(9, 11));
		assertThat(count()).containsEntry("heard.applicant", 2.0)
			.containsEntry("heard.talk", 3.0)
			.containsEntry("heard.paid", 4.0)
			.containsEntry("heard.site", 1.0)
			.containsEntry("heard.silent", 1.0);
		assertThat(details("en"))
			.contains("Came by somebody who had applied here, of 11 applications, as they say", "2 (18%)", "4 (36%)")
			.doesNotContain("Applied again", "??");
		assertThat(details("zh-Hans")).contains("由曾在这里应聘的人介绍而来", "2（18%）").doesNotContain("??");
		this.jdbc.sql("update job_position set confidential = true where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(count()).containsEntry("heard.paid", 0.0);
	}

	@Test
	@DisplayName("Q-34: each person once, who came again within the year, and not who was hired")
	void saysWhoAppliedAgain() throws Exception {
		PositionId position = this.hiring.openPosition(this.company);
		IntStream.range(0, 12).forEach((i) -> this.hiring.apply(position, "Again " + i));
		this.jdbc.sql("""
				update job_application set received_at = :came, ended_at = :ended, live = null,
				outcome = 'NOT_SELECTED' where position_id = :position""")
			.param("came", Columns.utc(Instant.parse("2025-10-01T09:00:00Z")))
			.param("ended", Columns.utc(Instant.parse("2025-11-03T09:00:00Z")))
			.param("position", Columns.bytes(position.value()))
			.update();
		assertThat(count()).containsEntry("again.people", 12.0).containsEntry("again.applied", 0.0);
		PositionId other = this.hiring.openPosition(this.company);
		moved(position, other, 3);
		assertThat(count()).as("these came in the autumn of this year")
			.containsEntry("again.people", 12.0)
			.containsEntry("again.applied", 3.0);
		assertThat(details("en"))
			.contains("Applied again, of 12 people whose application ended a year before without a job", "3 (25%)");
		this.jdbc.sql("update job_application set outcome = 'HIRED' where position_id = :position")
			.param("position", Columns.bytes(position.value()))
			.update();
		assertThat(count()).containsEntry("again.people", 0.0);
	}

	private void apply(PositionId position, List<String> sources) {
		for (String source : sources) {
			byte[] id = Columns.bytes(this.hiring.apply(position, "Heard " + source).application().value());
			this.jdbc.sql("update job_application set source = :source where application_id = :id")
				.param("source", source.isEmpty() ? null : source)
				.param("id", id)
				.update();
		}
	}

	/** So many who had applied here apply there, too. */
	private void moved(PositionId position, PositionId other, int many) {
		IntStream.range(0, many).forEach((i) -> this.hiring.apply(other, "Second " + i));
		List<byte[]> people = this.jdbc
			.sql("select candidate_id from job_application where position_id = :position order by candidate_id limit "
					+ many)
			.param("position", Columns.bytes(position.value()))
			.query((row, number) -> row.getBytes("candidate_id"))
			.list();
		List<byte[]> second = this.jdbc
			.sql("select application_id from job_application where position_id = :position order by application_id")
			.param("position", Columns.bytes(other.value()))
			.query((row, number) -> row.getBytes("application_id"))
			.list();
		IntStream.range(0, many)
			.forEach(
					(i) -> this.jdbc.sql("update job_application set candidate_id = :person where application_id = :id")
						.param("person", people.get(i))
						.param("id", second.get(i))
						.update());
	}

	private Map<String, Double> count() {
		return this.counts.count(this.accounts.company(this.company.id()), Q4,
				MovableClock.START.plus(Duration.ofDays(1)));
	}

	private String details(String language) throws Exception {
		return this.browser.page(this.head, "/insights/details?period=2026-Q4&lang=" + language);
	}

}
