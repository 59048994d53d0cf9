package dev.goodword.surveys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import dev.goodword.applications.Applications;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody holds the whole database and wants to know who said what. Everything is tried
 * that one can do with tables: shared values, keys computed from stored ones, and every
 * order of one side against every order of the other.
 */
@GoodwordTest
class RedTeamTests {

	private static final int PEOPLE = 30;

	private static final List<String> AGREED = List.of("1", "2", "3", "4", "5", "na");

	/** How often, at most, chance alone may turn this test red. */
	private static final double FALSE_ALARM = 1e-6;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	Applications applications;

	@Autowired
	PagePulse pulse;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	@DisplayName("Pitfall 5: nobody finds out who said what")
	void nobodyFindsOutWhoSaidWhat(boolean onPage) {
		Map<String, String> said = everybodyAnswers("matched" + onPage, onPage);
		this.time.runDue();
		List<Map<String, Object>> answers = rows("survey_answer");
		assertThat(answers).hasSizeGreaterThanOrEqualTo(PEOPLE);
		List<List<String>> answerOrders = orders(answers, "items");
		List<List<String>> peopleOrders = peopleOrders();
		int ways = answerOrders.size() * peopleOrders.size();
		assertThat(ways).as("ways that were tried").isGreaterThan(onPage ? 15 : 40);
		int best = 0;
		int all = 0;
		for (List<String> one : peopleOrders) {
			for (List<String> other : answerOrders) {
				int hits = hits(one, other, said);
				best = Math.max(best, hits);
				all += hits;
			}
		}
		assertThat(best).as("right guesses of the best of %s ways to match", ways).isLessThan(beyondChance(ways));
		assertThat((double) all / ways).as("right guesses on average").isLessThan(2.0);
		assertThat(answers).as("all answers look alike but for what was said")
			.allSatisfy((row) -> assertThat(row.keySet()).doesNotContain("invitation_id", "application_id",
					"candidate_id"));
	}

	@Test
	void nothingOfAnAnswerStandsAnywhereElse() {
		everybodyAnswers("alone", false);
		this.time.runDue();
		Map<String, String> everything = everything();
		for (Map<String, Object> answer : rows("survey_answer")) {
			for (String column : List.of("answer_id", "receipt_hash")) {
				String value = HexFormat.of().formatHex((byte[]) answer.get(column));
				assertThat(everything).allSatisfy((table, content) -> {
					if (!table.equals("survey_answer")) {
						assertThat(content).as("%s in %s", column, table).doesNotContain(value);
					}
				});
			}
		}
		assertThat(columnTypes("survey_answer")).as("no moment is kept")
			.noneMatch((type) -> type.matches(".*(time|date).*"));
	}

	@Test
	void aWaitingAnswerCannotBeTracedByAnythingThatIsStored() throws Exception {
		List<String> links = linksOf(List.of("trace1@red.example", "trace2@red.example"));
		links.forEach((link) -> this.surveys.submit(link, SurveyFixture.rating(4)));
		this.time.by(Duration.ofDays(6));
		List<byte[]> keys = rows("survey_staging").stream().map((row) -> (byte[]) row.get("once_key")).toList();
		assertThat(keys).hasSizeGreaterThanOrEqualTo(2);
		for (Map<String, Object> invitation : rows("survey_invitation")) {
			for (Object value : invitation.values()) {
				byte[] secret = (value instanceof byte[] bytes) ? bytes
						: String.valueOf(value).getBytes(StandardCharsets.UTF_8);
				assertThat(keys).noneMatch((key) -> Arrays.equals(key, once(secret)));
			}
		}
		assertThat(everything()).as("no link survives its mails")
			.allSatisfy((table,
					content) -> links.forEach((link) -> assertThat(content).as(table)
						.doesNotContain(link)
						.doesNotContain(HexFormat.of().formatHex(link.getBytes(StandardCharsets.US_ASCII)))));
		assertThat(rows("message").stream().filter((row) -> "SURVEY".equals(row.get("kind")))).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("secret")).isNull());
	}

	/** What everybody said, by the hex form of who they are. */
	private Map<String, String> everybodyAnswers(String name, boolean onPage) {
		this.jdbc.sql("delete from survey_answer").update();
		this.jdbc.sql("delete from survey_tally").update();
		this.jdbc.sql("delete from survey_staging").update();
		this.jdbc.sql("delete from survey_invitation").update();
		List<String> emails = IntStream.range(0, PEOPLE).mapToObj((i) -> name + i + "@red.example").toList();
		List<String> links = onPage ? linksOnPages(emails) : linksOf(emails);
		List<Integer> contents = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
		Collections.shuffle(contents, new Random(4711));
		Map<String, String> byLink = new HashMap<>();
		rows("survey_invitation")
			.forEach((row) -> byLink.put(text(row.get("token_hash")), text(row.get("candidate_id"))));
		Map<String, String> said = new HashMap<>();
		for (int i = 0; i < PEOPLE; i++) {
			int content = contents.get(i);
			Map<Item, String> answer = onPage
					? Map.of(Item.EAS, AGREED.get(content % 6), Item.CLA, AGREED.get(content / 6))
					: Map.of(Item.REC, Integer.toString(content % 11), Item.SAT, Integer.toString(1 + content / 11));
			String person = byLink.get(text(SurveyToken.parse(links.get(i)).orElseThrow().hash()));
			said.put(person,
					onPage ? "\"EAS\":\"" + AGREED.get(content % 6) + "\"/\"CLA\":\"" + AGREED.get(content / 6) + "\""
							: "\"REC\":\"" + content % 11 + "\"/\"SAT\":\"" + (1 + content / 11) + "\"");
			assertThat(this.surveys.submit(links.get(i), SurveyFixture.reply(answer, "198.51.100." + i))).isPresent();
		}
		return said;
	}

	/** Everybody applies and is asked on the page that confirms it. */
	private List<String> linksOnPages(List<String> emails) {
		Company company = this.hiring.company();
		PositionId position = this.hiring.openPosition(company);
		this.jdbc.sql("""
				insert into survey_rules (company_id, from_day, switched_off, rest_days, in_a_year, quiet_days,
				consumers, share, changed_by, changed_at) values (:company, '2020-01-01', '', 14, 3, 2, false, 100,
				:company, '2020-01-01 00:00:00')""").param("company", Columns.bytes(company.id().value())).update();
		return emails.stream().map((email) -> this.people.apply(position, email)).map((id) -> {
			this.pulse.applied(id);
			return this.pulse.open(this.applications.summary(id)).orElseThrow();
		}).toList();
	}

	private List<String> linksOf(List<String> emails) {
		Company company = this.hiring.company();
		this.people.decline(company, this.hiring.openPosition(company), emails);
		this.time.by(Duration.ofDays(9));
		return emails.stream().map(this.people::link).toList();
	}

	@Test
	void chanceIsToldFromKnowledge() {
		assertThat(beyondChance(1)).isEqualTo(10);
		assertThat(beyondChance(1000)).isEqualTo(12);
		assertThat(beyondChance(100_000)).as("a way that works fits nearly everybody").isLessThan(PEOPLE / 2);
	}

	/**
	 * The right guesses that the best of so many blind ways does not reach. In a random
	 * order the number of people in their right place follows Poisson's law with mean 1
	 * (Montmort's matching problem); the ways are added up as if each were a new draw.
	 */
	private static int beyondChance(int ways) {
		PoissonDistribution inPlace = PoissonDistribution.of(1);
		int bound = 1;
		while (ways * inPlace.survivalProbability(bound - 1) > FALSE_ALARM) {
			bound++;
		}
		return bound;
	}

	/** The people in every order any of their rows can be brought into. */
	private List<List<String>> peopleOrders() {
		List<String> asked = rows("survey_invitation").stream().map((row) -> text(row.get("candidate_id"))).toList();
		List<List<String>> orders = new ArrayList<>();
		for (String table : List.of("survey_invitation", "job_application", "message", "access_link")) {
			List<Map<String, Object>> rows = rows(table).stream()
				.filter((row) -> asked.contains(text(row.get("candidate_id"))))
				.toList();
			orders(rows, "candidate_id").stream()
				.map((order) -> order.stream().distinct().toList())
				.forEach(orders::add);
		}
		return orders.stream().distinct().toList();
	}

	/** One column of the rows in the order of each other column, and as they lie. */
	private static List<List<String>> orders(List<Map<String, Object>> rows, String wanted) {
		List<List<String>> orders = new ArrayList<>();
		orders.add(rows.stream().map((row) -> text(row.get(wanted))).toList());
		for (String column : rows.get(0).keySet()) {
			orders.add(rows.stream()
				.sorted(Comparator.comparing((Map<String, Object> row) -> text(row.get(column))))
				.map((row) -> text(row.get(wanted)))
				.toList());
		}
		return orders.stream().distinct().toList();
	}

	private static int hits(List<String> people, List<String> answers, Map<String, String> said) {
		int hits = 0;
		for (int i = 0; i < Math.min(people.size(), answers.size()); i++) {
			String[] expected = said.getOrDefault(people.get(i), "-/-").split("/");
			String answer = answers.get(i);
			hits += (answer.contains(expected[0]) && answer.contains(expected[1])) ? 1 : 0;
		}
		return hits;
	}

	private Map<String, String> everything() {
		Map<String, String> all = new TreeMap<>();
		this.jdbc.sql("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) in ('public', lower(database())) and table_type like '%TABLE'""")
			.query(String.class)
			.list()
			.forEach((table) -> {
				StringBuilder content = new StringBuilder();
				rows(table).forEach((row) -> row.values().forEach((value) -> content.append(text(value)).append('\n')));
				all.put(table, content.toString());
			});
		return all;
	}

	private List<String> columnTypes(String table) {
		return this.jdbc.sql("select lower(data_type) from information_schema.columns where lower(table_name) = ?")
			.param(table)
			.query(String.class)
			.list();
	}

	private List<Map<String, Object>> rows(String table) {
		String name = table.startsWith("spring_session") ? table.toUpperCase(Locale.ROOT) : table;
		return this.jdbc.sql("select * from " + name).query().listOfRows();
	}

	private static String text(Object value) {
		return (value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
	}

	private static byte[] once(byte[] key) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec((key.length > 0) ? key : new byte[1], "HmacSHA256"));
			return mac.doFinal("once".getBytes(StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException ex) {
			throw new AssertionError(ex);
		}
	}

}
