package dev.goodword.insights.recovery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees whose wish to be contacted: nobody who had a part in what the person applied
 * for.
 */
@GoodwordTest
@Tag("mysql")
class RecoveryReadersTests {

	private static final String PAGE = "/insights/recovery";

	private static final String WORDS = "Nobody called me back.";

	private static final List<String> ACTS = List.of("/urgency?urgency=USUAL", "/answered", "/letter?text=Hello",
			"/close?outcome=SETTLED");

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	ChangingOwners changing;

	@Autowired
	JdbcClient database;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	@Test
	@DisplayName("Pitfall 23: whoever owns, decides or is on the team reads neither the name nor the words of who wants to be contacted")
	void isForHeadsWhoHadNoPartInIt() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = head(company);
		StaffMember onTeam = head(company);
		StaffMember once = head(company);
		StaffMember owner = head(company);
		StaffMember asked = head(company);
		StaffMember decided = head(company);
		StaffMember moved = head(company);
		StaffMember saidYes = head(company);
		StaffMember offered = head(company);
		StaffMember met = head(company);
		StaffMember elsewhere = head(company);
		PositionId position = this.hiring.openPosition(company, false,
				Map.of(onTeam.id(), HiringFixture.roles(Role.INTERVIEWER)));
		this.hiring.openPosition(company, false, Map.of(elsewhere.id(), HiringFixture.roles(Role.INTERVIEWER)));
		JobApplicationId id = ask(company, position, "recovery2@survey.example", WORDS);
		assertThat(this.changing.change(position, company.recruiter(), once.id(), head)).isEmpty();
		assertThat(this.changing.change(position, once.id(), owner.id(), head)).isEmpty();
		request(id, asked, decided);
		this.database.sql("update stage_move set actor_id = :who where application_id = :id and actor_id is not null")
			.param("who", Columns.bytes(moved.id().value()))
			.param("id", Columns.bytes(id.value()))
			.update();
		decideAboutMany(position, id, saidYes);
		offer(id, offered);
		meet(id, met);
		String one = idOf(this.browser.page(head, PAGE));
		for (StaffMember inside : List.of(onTeam, once, owner, asked, decided, moved, saidYes, offered, met)) {
			assertThat(this.browser.page(inside, PAGE)).contains("Nobody is waiting to hear from you.")
				.doesNotContain(WORDS, ">Mia<", "recovery2@survey.example", "had a part");
			assertThat(this.browser.page(inside, "/today")).doesNotContain("asked to be contacted");
			assertThat(this.browser.get(inside, PAGE + "/" + one + "/letter")).hasStatus(HttpStatus.NOT_FOUND);
			for (String act : ACTS) {
				assertThat(this.browser.post(inside, PAGE + "/" + one + act, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
			}
		}
		for (StaffMember outside : List.of(head, elsewhere)) {
			assertThat(this.browser.page(outside, PAGE)).contains(WORDS, ">Mia<").doesNotContain("@survey.example");
			assertThat(this.browser.page(outside, "/today")).contains("One person asked to be contacted");
		}
	}

	@Test
	@DisplayName("Pitfall 23: another application of the same person counts as well")
	void looksAtAllThatThePersonAppliedFor() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = head(company);
		StaffMember other = head(company);
		ask(company, "recovery4@survey.example", WORDS);
		assertThat(this.browser.page(other, PAGE)).contains(WORDS);
		this.people.apply(
				this.hiring.openPosition(company, false, Map.of(other.id(), HiringFixture.roles(Role.HIRING_MANAGER))),
				"recovery4@survey.example");
		assertThat(this.browser.page(other, PAGE)).doesNotContain(WORDS);
		assertThat(this.browser.page(head, PAGE)).contains(WORDS);
	}

	@Test
	@DisplayName("Pitfall 23: strangers, recruiters and heads elsewhere are told nothing")
	void isForHeadsOfTheCompanyAlone() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = head(company);
		ask(company, "recovery5@survey.example", WORDS);
		String id = idOf(this.browser.page(head, PAGE));
		StaffMember stranger = head(this.hiring.company());
		StaffMember recruiter = this.hiring.staff(Grant.in(company.id(), Role.RECRUITER));
		assertThat(this.browser.page(stranger, PAGE)).doesNotContain(WORDS);
		assertThat(this.browser.get(recruiter, PAGE)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(recruiter, PAGE + "?company=" + company.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(recruiter, PAGE + "/people")).hasStatus(HttpStatus.FORBIDDEN);
		for (StaffMember who : List.of(stranger, recruiter)) {
			assertThat(this.browser.get(who, PAGE + "/" + id + "/letter")).hasStatus(HttpStatus.NOT_FOUND);
			for (String act : ACTS) {
				assertThat(this.browser.post(who, PAGE + "/" + id + act, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
			}
		}
	}

	@Test
	@DisplayName("where every head had a part, it waits for somebody who is named, and heads are told no more than that")
	void waitsForSomebodyOutside() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = head(company);
		StaffMember named = this.hiring.staff(Grant.in(company.id(), Role.RECRUITER));
		ask(company,
				this.hiring.openPosition(company, false, Map.of(head.id(), HiringFixture.roles(Role.HIRING_MANAGER))),
				"recovery6@survey.example", WORDS);
		assertThat(this.browser.page(head, PAGE)).contains("One person asked to be contacted, and everybody")
			.doesNotContain(WORDS, ">Mia<");
		assertThat(this.browser.page(head, "/today")).contains("Name somebody outside the hiring team");
		assertThat(this.browser.page(head, PAGE + "/people")).contains("Nobody is named.");
		assertThat(this.browser.page(head, PAGE + "/people?lang=zh-Hans")).contains("谁负责道德事务").doesNotContain("??");
		name(head, company, named);
		assertThat(this.browser.page(head, PAGE + "/people")).contains("No longer");
		assertThat(this.browser.page(head, PAGE)).doesNotContain("and everybody", WORDS, ">Mia<");
		assertThat(this.browser.page(named, PAGE)).contains(WORDS).doesNotContain("Who looks after ethics");
		assertThat(this.browser.page(named, "/today")).contains("One person asked to be contacted")
			.doesNotContain(WORDS, ">Mia<");
		this.browser.post(head, PAGE + "/people/remove",
				Map.of("company", company.id().toString(), "person", named.id().toString()));
		assertThat(this.browser.get(named, PAGE)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private StaffMember head(Company company) {
		return this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
	}

	private void name(StaffMember head, Company company, StaffMember person) {
		assertThat(this.browser
			.post(head, PAGE + "/people", Map.of("company", company.id().toString(), "person", person.id().toString()))
			.getResponse()
			.getRedirectedUrl()).endsWith("done=recovery-named");
	}

	private static String idOf(String page) {
		return page.replaceAll("(?s).*/insights/recovery/([0-9a-f-]+)/urgency.*", "$1");
	}

	/** One was asked to decide and has not; the other did. */
	private void request(JobApplicationId id, StaffMember asked, StaffMember decided) {
		for (StaffMember who : List.of(asked, decided)) {
			this.database.sql("""
					insert into decision_request (decision_request_id, application_id, state, requester_id, decider_id,
					question, due_at, asked_at, chases, version, answered_by) values (:id, :application, :state,
					:requester, :decider, '', timestamp '2026-11-24 10:00:00', timestamp '2026-11-24 10:00:00', 0, 0,
					:answered)""")
				.param("id", Columns.bytes(UUID.randomUUID()))
				.param("application", Columns.bytes(id.value()))
				.param("state", who.equals(decided) ? "GIVEN" : "WITHDRAWN")
				.param("requester", new byte[16])
				.param("decider", who.equals(decided) ? new byte[16] : Columns.bytes(who.id().value()))
				.param("answered", who.equals(decided) ? Columns.bytes(who.id().value()) : null)
				.update();
		}
	}

	private void decideAboutMany(PositionId position, JobApplicationId id, StaffMember saidYes) {
		byte[] batch = Columns.bytes(UUID.randomUUID());
		this.database.sql("""
				insert into decision_batch (batch_id, position_id, kind, state, started_by, started_at, asked_by,
				approved_by, decided_at, version) values (:id, :position, 'DECLINE', 'DECIDED', :nobody,
				timestamp '2026-11-24 10:00:00', :nobody, :who, timestamp '2026-11-24 10:00:00', 0)""")
			.param("id", batch)
			.param("position", Columns.bytes(position.value()))
			.param("nobody", new byte[16])
			.param("who", Columns.bytes(saidYes.id().value()))
			.update();
		this.database.sql("""
				insert into decision_batch_item (item_id, batch_id, application_id, place, seen_version, outcome,
				version) values (:batch, :batch, :application, 0, 0, 'DONE', 0)""")
			.param("batch", batch)
			.param("application", Columns.bytes(id.value()))
			.update();
	}

	private void offer(JobApplicationId id, StaffMember who) {
		this.database.sql("""
				insert into offer (offer_id, application_id, state, terms, answer_by, zone, drafted_by, occasion_id,
				version) values (:id, :id, 'RESCINDED', '{}', date '2026-11-30', 'UTC', :who, :id, 0)""")
			.param("id", Columns.bytes(id.value()))
			.param("who", Columns.bytes(who.id().value()))
			.update();
	}

	private void meet(JobApplicationId id, StaffMember who) {
		this.database.sql("""
				insert into interview_fact (fact_id, application_id, held_at, final_round, recorded_by, recorded_at,
				version) values (:id, :id, timestamp '2026-11-24 10:00:00', false, :who,
				timestamp '2026-11-24 11:00:00', 0)""")
			.param("id", Columns.bytes(id.value()))
			.param("who", Columns.bytes(who.id().value()))
			.update();
	}

	private void ask(Company company, String email, String words) {
		ask(company, this.hiring.openPosition(company), email, words);
	}

	private JobApplicationId ask(Company company, PositionId position, String email, String words) {
		JobApplicationId id = this.people.decline(company, position, List.of(email)).get(0);
		this.time.by(Duration.ofDays(9));
		this.surveys.submit(this.people.link(email),
				new Reply(Map.of(Item.REC, "1"), words, LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.99"));
		return id;
	}

}
