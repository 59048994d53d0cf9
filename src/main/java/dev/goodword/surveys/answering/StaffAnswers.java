package dev.goodword.surveys.answering;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.PublishedScores.Period;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What our own people said, added up by department. */
@Repository
public class StaffAnswers {

	/** What they are asked that has a mean, in the order of the page. */
	public static final List<Item> ITEMS = List.of(Item.LEA, Item.OPT, Item.ONC, Item.SAT);

	/** Stands for those whose department was left out. */
	public static final String LEFT_OUT = "";

	private static final int CHOICES = 5;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	StaffAnswers(JdbcClient database) {
		this.database = database;
	}

	/** Quarters whose answers were opened and of which nothing is published yet. */
	public List<Period> unpublished(String measure) {
		return this.database.sql("""
				select t.company_id, t.period from survey_tally t where t.touchpoint = :touchpoint
				and not exists (select 1 from survey_result r where r.company_id = t.company_id
				and r.period = t.period and r.measure = :measure) order by t.period, t.company_id""")
			.param("touchpoint", Touchpoint.INT.name())
			.param("measure", measure)
			.query((row, number) -> new Period(new CompanyId(Columns.uuid(row, "company_id")),
					Quarter.parse(row.getString("period"))))
			.list();
	}

	/** How many of each department chose which answer, in a quarter. */
	public SortedMap<String, Map<Item, Spread>> of(CompanyId company, Quarter quarter) {
		SortedMap<String, Map<Item, int[]>> counts = new TreeMap<>();
		this.database.sql("""
				select department_id, items from survey_answer where company_id = :company and touchpoint = :touchpoint
				and closing_month between :first and :last and quarantined = false""")
			.param("company", Columns.bytes(company.value()))
			.param("touchpoint", Touchpoint.INT.name())
			.param("first", Cell.number(quarter.firstMonth()))
			.param("last", Cell.number(quarter.lastMonth()))
			.query((row) -> {
				byte[] department = row.getBytes("department_id");
				count(JSON.readValue(row.getString("items"), TEXTS),
						counts.computeIfAbsent((department != null) ? Columns.uuid(department).toString() : LEFT_OUT,
								(unused) -> new EnumMap<>(Item.class)));
			});
		SortedMap<String, Map<Item, Spread>> spreads = new TreeMap<>();
		counts.forEach((department, each) -> spreads.put(department, spreads(each)));
		return spreads;
	}

	/** Adds one answer; what does not apply is in no count. */
	static void count(Map<String, String> items, Map<Item, int[]> counts) {
		for (Item item : ITEMS) {
			String chosen = items.getOrDefault(item.name(), "");
			if (chosen.matches("[1-5]")) {
				counts.computeIfAbsent(item, (unused) -> new int[CHOICES])[Integer.parseInt(chosen) - 1]++;
			}
		}
	}

	private static Map<Item, Spread> spreads(Map<Item, int[]> counts) {
		Map<Item, Spread> spreads = new EnumMap<>(Item.class);
		counts.forEach((item, chose) -> spreads.put(item, new Spread(Arrays.stream(chose).boxed().toList())));
		return spreads;
	}

}
