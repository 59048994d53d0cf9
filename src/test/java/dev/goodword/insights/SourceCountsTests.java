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
import dev.goodword.applications.Receipt;
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
			.containsEntry("heard.silent", 1.0)
			.containsEntry("heard.other", 0.0);
		assertThat(details("en"))
			.contains("Came by somebody who had applied here, of 11 applications, as they say", "2 (18%)", "4 (36%)")
			.doesNotContain("Applied again", "??");
		assertThat(details("zh-Hans")).contains("由曾在这里应聘的人介绍而来", "2（18%）").doesNotContain("??");
		this.jdbc.sql("""
				update job_application set source = case when source = 'search' then 'event' else 'other' end
				where position_id = :position and source in ('search', 'social')""")
			.param("position", Columns.bytes(position.value()))
			.update();
		assertThat(count()).as("a fair, and something else, are no site of ours")
			.containsEntry("heard.other", 2.0)
			.containsEntry("heard.site", 1.0);
		assertThat(details("en")).contains("another way");
		this.jdbc.sql("update job_position set confidential = true where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(count()).containsEntry("heard.paid", 0.0);
	}

	@Test
	@DisplayName("Q-34: each person once, who came again within the year, and not who was hired")
	void saysWhoAppliedAgain() throws Exception {
		PositionId position = this.hiring.openPosition(this.company);
		List<Receipt> first = IntStream.range(0, 13)
			.mapToObj((i) -> this.hiring.apply(position, "Again " + i))
			.toList();
		hasAddress(first.get(12), first.get(11));
		this.jdbc.sql("""
				update job_application set received_at = :came, ended_at = :ended, live = null,
				outcome = 'NOT_SELECTED' where position_id = :position""")
			.param("came", Columns.utc(Instant.parse("2025-10-01T09:00:00Z")))
			.param("ended", Columns.utc(Instant.parse("2025-11-03T09:00:00Z")))
			.param("position", Columns.bytes(position.value()))
			.update();
		assertThat(count()).containsEntry("again.people", 12.0).containsEntry("again.applied", 0.0);
		PositionId other = this.hiring.openPosition(this.company);
		List<Receipt> second = IntStream.range(0, 4).mapToObj((i) -> this.hiring.apply(other, "Second " + i)).toList();
		IntStream.range(0, 4).forEach((i) -> hasAddress(second.get(i), first.get(i)));
		this.jdbc.sql("update job_application set outcome = 'SPAM' where application_id = ?")
			.param(Columns.bytes(second.get(3).application().value()))
			.update();
		assertThat(count()).as("each application has a record of its person; one address is one person")
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

	/** One of them writes to us from the address of one of the others. */
	private void hasAddress(Receipt one, Receipt other) {
		this.jdbc
			.sql("update candidate_contact set raw_value = :value, normalised_value = :value where candidate_id = :id")
			.param("value",
					this.jdbc.sql("select normalised_value from candidate_contact where candidate_id = ?")
						.param(Columns.bytes(other.candidate().value()))
						.query(String.class)
						.single())
			.param("id", Columns.bytes(one.candidate().value()))
			.update();
	}

	private Map<String, Double> count() {
		return this.counts.count(this.accounts.company(this.company.id()), Q4,
				MovableClock.START.plus(Duration.ofDays(1)));
	}

	private String details(String language) throws Exception {
		return this.browser.page(this.head, "/insights/details?period=2026-Q4&lang=" + language);
	}

}
