package dev.goodword.portal.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail scanners open every link of every mail, several times, with GET and HEAD. */
@GoodwordTest
class ScannerTests {

	/** The only tables that reading may write to: sessions and the log of views. */
	private static final Set<String> LEFT_OUT = Set.of("candidate_session", "spring_session",
			"spring_session_attributes", "audit_view", "scheduled_tasks", "scheduled_work");

	private static final Pattern LINK = Pattern.compile("http://localhost:8080(/[^\\s\"<>)]*)");

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private PassingTime time;

	@Autowired
	private Positions positions;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Test
	@DisplayName("E6 a scanner opens every page ten times: no fact changes")
	void e6ChangesNothingByOpeningEveryLinkTenTimes() {
		PositionId position = this.hiring.openPosition(this.hiring.company());
		Receipt receipt = this.hiring.apply(position, "Mia O’Neill");
		String code = this.positions.summary(position).code();
		String page = "/a/" + this.links.token(receipt.candidate(), receipt.subject());
		Visitor person = new Visitor(this.mvc, "en");
		person.post("/jobs/" + code + "/apply/later", "name", "Li");
		String draft = person.follow().replaceAll("(?s).*http://localhost:8080(/jobs/[^\"]+/draft/[^\"<]+).*", "$1");
		person.post(page + "/open");
		String link = "/my/sign-in/" + this.mailbox.token(receipt.candidate());
		List<String> addresses = new ArrayList<>(List.of("/", "/?q=java", "/jobs/" + code, "/jobs/" + code + "/apply",
				"/jobs/" + code + "/apply/review", "/jobs/" + code + "/apply/saved", draft, "/notice", "/sitemap.xml",
				"/robots.txt", page, page + "/code", page + "/date.ics", page + "/sent", page + "/files/1", "/my",
				"/my/code", link, "/a/unknown", "/my/sign-in/unknown"));
		Map<String, Integer> before = everything();
		for (int i = 0; i < 10; i++) {
			for (String address : addresses) {
				new Visitor(this.mvc, "en").open(address);
				new Visitor(this.mvc, "zh-CN").head(address);
				person.open(address);
				person.head(address);
			}
			this.clock.moveBy(Duration.ofSeconds(5));
		}
		assertThat(everything().entrySet()).containsExactlyElementsOf(before.entrySet());
		person.post(link);
		assertThat(person.target()).isEqualTo(page);
	}

	@Test
	@DisplayName("E6 a scanner GETs every link of every mail: no fact changes")
	void e6ChangesNothingByFollowingEveryLinkOfEveryMail() {
		HiringFixture.Company company = this.hiring.company();
		this.hiring.account("Guo", Grant.in(company.id(), Role.HR_HEAD));
		this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		this.time.by(Duration.ofDays(40));
		Set<String> links = this.mail.handed()
			.stream()
			.flatMap((mail) -> LINK.matcher(mail.html() + "\n" + mail.text()).results())
			.map((found) -> found.group(1).replace("&amp;", "&"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(links).hasSizeGreaterThan(3);
		Map<String, Integer> before = everything();
		for (String link : links) {
			new Visitor(this.mvc, "en").open(link);
			new Visitor(this.mvc, "zh-CN").head(link);
		}
		assertThat(everything().entrySet()).containsExactlyElementsOf(before.entrySet());
	}

	private Map<String, Integer> everything() {
		Map<String, Integer> sums = new TreeMap<>();
		List<String> tables = this.jdbc.sql("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) in ('public', lower(database())) and table_type like '%TABLE'""")
			.query(String.class)
			.list();
		for (String table : tables) {
			if (!LEFT_OUT.contains(table)) {
				sums.put(table,
						this.jdbc.sql("select * from " + table)
							.query((row, number) -> text(row))
							.list()
							.stream()
							.sorted()
							.toList()
							.hashCode());
			}
		}
		assertThat(sums).containsKeys("job_application", "application_draft", "candidate_sign_in", "access_link");
		return sums;
	}

	private static String text(java.sql.ResultSet row) throws java.sql.SQLException {
		StringBuilder text = new StringBuilder();
		for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
			Object value = row.getObject(column);
			text.append((value instanceof byte[] bytes) ? java.util.Arrays.hashCode(bytes) : row.getString(column))
				.append('|');
		}
		return text.toString();
	}

}
