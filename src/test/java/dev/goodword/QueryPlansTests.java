package dev.goodword;

import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.auditor.SilenceFixture;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the product asks of a table that grows with applicants, MySQL answers by a key.
 * The server's own count of statements that found none is read after three weeks of a
 * small company and a look at every page.
 */
@GoodwordTest(properties = "goodword.test.story=query-plans")
class QueryPlansTests {

	/** Tables whose rows come with applicants. */
	private static final Set<String> GROWING = Set.of("job_application", "candidate", "candidate_contact", "promise",
			"message", "message_event", "message_attempt", "stage_move", "task", "desk_application", "stored_file",
			"application_draft", "idempotency_key", "access_link", "candidate_session", "candidate_sign_in",
			"survey_invitation", "survey_staging", "survey_answer", "survey_comment", "disposition", "interview_fact",
			"interview", "interview_proposal", "interview_slot", "interview_proposal_event", "audit_entry",
			"access_audit", "inbound_item", "mail_return");

	private static final int PEOPLE = 12;

	private static final int MANY = 3000;

	/** Tables of which a company has a handful of rows, read whole on purpose. */
	private static final Pattern SMALL = Pattern.compile(
			"(?i)\\b(from|join) `?(account\\w*|absence\\w*|calendar\\w*|company\\w*|department|site|stage|staff_\\w+"
					+ "|job_position|position_\\w+|promise_span\\w*|statut\\w+|mail_\\w+|scheduled_\\w+|registered_\\w+"
					+ "|auditor_(lease|run|finding)|installation|decision_\\w+|webhook_subscription)`?\\b");

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	SilenceFixture silence;

	@Autowired
	Positions positions;

	@Autowired
	Applications applications;

	@Autowired
	StatusLinks links;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser desk;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource source;

	@Test
	void findsRowsOfApplicantsByAKey() throws Exception {
		Assumptions.assumeTrue(TestDatabase.server().isPresent(), "plans are MySQL's matter");
		Company company = this.hiring.company();
		PositionId position = this.hiring.openPosition(company);
		List<JobApplicationId> all = IntStream.range(0, PEOPLE)
			.mapToObj((number) -> this.people.apply(position, "plan" + number + "@mail.example"))
			.toList();
		this.time.by(Duration.ofHours(49));
		all.subList(0, PEOPLE / 2).forEach((id) -> this.people.decline(company, id));
		this.time.by(Duration.ofDays(19));
		lookAtEveryPage(company, position, all);
		this.silence.look();
		this.silence.lookAgain();
		assertThat(withoutKey()).isEmpty();
	}

	/**
	 * With enough rows that the server would rather use a key than not: what the engine,
	 * the mail worker and the auditor ask again and again never goes through a table.
	 */
	@Test
	void findsWhatIsDueByAKeyAmongMany() throws Exception {
		Assumptions.assumeTrue(TestDatabase.server().isPresent(), "plans are MySQL's matter");
		PositionId position = this.hiring.openPosition(this.hiring.company());
		JobApplicationId like = this.people.apply(position, "like@mail.example");
		this.time.by(Duration.ofHours(1));
		new ManyOpen(this.source, like).upTo(MANY);
		Map<String, Long> before = scans();
		this.people.apply(position, "due@mail.example");
		this.time.only("promises", "messages", "staff-mail").by(Duration.ofDays(6));
		this.silence.look();
		this.silence.lookAgain();
		Map<String, Long> after = scans();
		after.entrySet().removeIf((one) -> one.getValue().equals(before.get(one.getKey())));
		assertThat(after.keySet()).isEmpty();
		assertThat(auditorsLongWays()).isEmpty();
	}

	/**
	 * Rules for which the server looked at more rows each time than so many applications
	 * have; a table of a handful of rows may be gone through.
	 */
	private List<String> auditorsLongWays() {
		return this.database
			.sql("select concat(sum_rows_examined, ' rows, ', count_star, ' times: ', digest_text)"
					+ " from performance_schema.events_statements_summary_by_digest where schema_name = database()"
					+ " and digest_text like 'SELECT%auditor_open_application%'"
					+ " and sum_rows_examined > count_star * " + MANY / 2)
			.query(String.class)
			.list();
	}

	/**
	 * How often each statement went through a table without a key, as the server counts,
	 * but for tables of a handful of rows and the auditor's rules, see below.
	 */
	private Map<String, Long> scans() {
		Map<String, Long> scans = new HashMap<>();
		this.database.sql("""
				select digest_text, sum_no_index_used from performance_schema.events_statements_summary_by_digest
				where schema_name = database() and sum_no_index_used > 0 and digest_text like 'SELECT%'
				and digest_text not like '%information_schema%' and digest_text not like '%performance_schema%'
				and digest_text not like '%auditor_open_application%'""").query((row) -> {
			if (!SMALL.matcher(row.getString(1)).find()) {
				scans.put(row.getString(1), row.getLong(2));
			}
		});
		return scans;
	}

	private void lookAtEveryPage(Company company, PositionId position, List<JobApplicationId> all) throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD),
				Grant.in(company.id(), Role.RECRUITER));
		for (String address : List.of("/today", "/positions", "/positions/" + position, "/insights", "/silence",
				"/ledger", "/ledger?turn=ALL&silent=1", "/promise-settings", "/weekly",
				"/positions/" + position + "?as=board", "/operations", "/inbox/returned")) {
			this.desk.page(head, address);
		}
		for (JobApplicationId id : all) {
			for (String tab : List.of("", "?tab=messages", "?tab=history")) {
				this.desk.page(head, "/applications/" + id + tab);
			}
			String link = this.links.token(this.applications.summary(id).candidate(), id.value());
			new Visitor(this.mvc, "en").open("/a/" + link);
		}
		new Visitor(this.mvc, "en").open("/");
		new Visitor(this.mvc, "en").open("/jobs/" + this.positions.summary(position).code());
	}

	/**
	 * Statements that read a table that grows and for which no key exists. That none was
	 * used says little while there are few rows, so the server is asked which it could
	 * use.
	 */
	private List<String> withoutKey() {
		int longest = this.database.sql("select @@performance_schema_max_sql_text_length")
			.query(Integer.class)
			.single();
		return this.database.sql("""
				select query_sample_text from performance_schema.events_statements_summary_by_digest
				where schema_name = database() and sum_no_index_used = count_star
				and digest_text not like '%information_schema%' and digest_text not like '%performance_schema%'
				and digest_text not like '%auditor_open_application%'""")
			.query(String.class)
			.list()
			.stream()
			.filter((statement) -> GROWING.stream()
				.anyMatch((table) -> statement.matches("(?is).*\\b(from|join|update) " + table + "\\b.*")))
			.filter((statement) -> isWhole(statement, longest))
			.filter(this::hasNoKey)
			.toList();
	}

	/**
	 * What the server has cut off cannot be explained; the build keeps eight thousand.
	 */
	private static boolean isWhole(String statement, int longest) {
		boolean whole = statement.getBytes(StandardCharsets.UTF_8).length < longest - 4;
		if (!whole) {
			Loudly.say("NOT EXPLAINED, longer than this server keeps: " + statement.substring(0, 80));
		}
		return whole;
	}

	private boolean hasNoKey(String statement) {
		return this.database.sql("explain format=traditional " + statement)
			.query()
			.listOfRows()
			.stream()
			.anyMatch((step) -> "ALL".equals(step.get("type")) && step.get("possible_keys") == null
					&& !String.valueOf(step.get("table")).startsWith("<"));
	}

}
