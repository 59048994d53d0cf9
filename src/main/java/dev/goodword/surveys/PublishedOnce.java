package dev.goodword.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.KeptResults.Kept;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is kept of a quarter and of those before: what was published once when it became
 * final, what became of applications, and for a quarter that runs what was counted ahead.
 * Read at once.
 */
@Repository
class PublishedOnce {

	/** What was counted ahead has no measure of its own. */
	private static final String AHEAD = "ahead";

	/** What a company holds for how important has none either. */
	private static final String WEIGHING = "weighing";

	private static final List<String> MEASURES = List.of(TalkFigures.MEASURE, CarefulFigures.MEASURE,
			DriverFigures.MEASURE, KeptFigures.MEASURE);

	private static final String KEPT = """
			select period, measure, 0 as number, case when measure = :figures then inputs end as inputs, result,
			published_at as kept_at from survey_result where company_id = :company and (period = :period
			and measure in (:measures) or period = :before and measure = :figures
			or period in (:years) and measure = :year)
			union all select period, 'ahead', 0, '', counts, counted_at from survey_counted_ahead
			where company_id = :company and period = :period
			union all select period, outcome_class, applications, '', null, frozen_at from survey_outcome_mix
			where company_id = :company and period <= :period
			union all select from_period, 'weighing', 0, '', weights, changed_at from survey_weighing
			where company_id = :company and from_period <= :period""";

	private final JdbcClient database;

	PublishedOnce(JdbcClient database) {
		this.database = database;
	}

	Once of(CompanyId company, Quarter quarter) {
		NavigableMap<Quarter, Weighing> weighings = new TreeMap<>();
		Map<String, Row> rows = new HashMap<>();
		NavigableMap<Quarter, Map<OutcomeClass, Integer>> closings = new TreeMap<>();
		this.database.sql(KEPT)
			.param("company", Columns.bytes(company.value()))
			.param("figures", KeptFigures.MEASURE)
			.param("measures", MEASURES)
			.param("period", quarter.toString())
			.param("before", quarter.yearBefore().toString())
			.param("year", YearFigures.MEASURE)
			.param("years", quarter.yearsOver().stream().map(String::valueOf).toList())
			.query((row) -> {
				if (WEIGHING.equals(row.getString("measure"))) {
					weighings.put(Quarter.parse(row.getString("period")),
							new Kept(row.getString("result")).as(Weighing.class));
				}
				else if (row.getString("result") != null) {
					rows.put(row.getString("period") + row.getString("measure"), Row.of(row));
				}
				else {
					closings
						.computeIfAbsent(Quarter.parse(row.getString("period")),
								(unused) -> new EnumMap<>(OutcomeClass.class))
						.put(OutcomeClass.valueOf(row.getString("measure")), row.getInt("number"));
				}
			});
		NavigableMap<Quarter, OutcomeMix> mixes = new TreeMap<>();
		closings.forEach((each, ended) -> mixes.put(each, new OutcomeMix(ended)));
		return once(quarter, rows, mixes).by(weighings);
	}

	private static Once once(Quarter quarter, Map<String, Row> rows, NavigableMap<Quarter, OutcomeMix> mixes) {
		Row talk = rows.get(quarter + TalkFigures.MEASURE);
		Row careful = rows.get(quarter + CarefulFigures.MEASURE);
		Row drivers = rows.get(quarter + DriverFigures.MEASURE);
		Row ahead = rows.get(quarter + AHEAD);
		YearLine year = quarter.yearsOver()
			.stream()
			.flatMap((each) -> Stream.ofNullable(rows.get(each + YearFigures.MEASURE)))
			.findFirst()
			.map((row) -> row.result().as(YearLine.class))
			.orElse(null);
		return new Once((talk != null) ? talk.result().as(TalkLine.class) : null,
				(careful != null) ? careful.result().as(CarefulLine.class) : null,
				Row.figures(rows.get(quarter + KeptFigures.MEASURE)),
				Row.figures(rows.get(quarter.yearBefore() + KeptFigures.MEASURE)),
				(ahead != null) ? ahead.result().as(AheadCounts.class) : null, mixes,
				(drivers != null) ? drivers.result().as(DriverLine.class) : null, year, new TreeMap<>());
	}

	/** A row that holds more than a number. */
	private record Row(Kept inputs, Kept result, Instant at) {

		static Row of(ResultSet row) throws SQLException {
			return new Row(new Kept(row.getString("inputs")), new Kept(row.getString("result")),
					Columns.instant(row, "kept_at"));
		}

		static @Nullable KeptQuarter figures(@Nullable Row row) {
			return (row == null) ? null
					: new KeptQuarter(row.inputs.as(FinalInputs.class), row.result.as(FinalResults.class), row.at);
		}

	}

	/**
	 * What was.
	 *
	 * @param talk the word of mouth; null when it was not published
	 * @param careful the score without hasty answers; null when it was not published
	 * @param figures all others; null when they were not kept
	 * @param before those of the quarter a year before; null when they were not kept
	 * @param ahead what the daily count found; null when it keeps nothing of the quarter
	 * @param mixes what became of the applications of quarters that are final
	 * @param drivers what goes together with satisfaction; null when that was not looked
	 * at
	 * @param year the figures of the year that was over last; null when none were
	 * published
	 * @param weighings what the company held for how important, from which quarter on
	 */
	record Once(@Nullable TalkLine talk, @Nullable CarefulLine careful, @Nullable KeptQuarter figures,
			@Nullable KeptQuarter before, @Nullable AheadCounts ahead, NavigableMap<Quarter, OutcomeMix> mixes,
			@Nullable DriverLine drivers, @Nullable YearLine year, NavigableMap<Quarter, Weighing> weighings) {

		/** Nothing, or nothing yet. */
		static final Once NOTHING = new Once(null, null, null, null, null, new TreeMap<>());

		/** With nothing of what goes together with satisfaction, and without a year. */
		Once(@Nullable TalkLine talk, @Nullable CarefulLine careful, @Nullable KeptQuarter figures,
				@Nullable KeptQuarter before, @Nullable AheadCounts ahead, NavigableMap<Quarter, OutcomeMix> mixes) {
			this(talk, careful, figures, before, ahead, mixes, null, null, new TreeMap<>());
		}

		/** With nothing that was counted ahead, for what is kept for ever. */
		Once exact() {
			return new Once(this.talk, this.careful, this.figures, this.before, null, this.mixes, this.drivers,
					this.year, this.weighings);
		}

		private Once by(NavigableMap<Quarter, Weighing> chosen) {
			return new Once(this.talk, this.careful, this.figures, this.before, this.ahead, this.mixes, this.drivers,
					this.year, chosen);
		}

		/** What the company holds for how important in a quarter. */
		Weighing weighing(Quarter quarter) {
			Map.Entry<Quarter, Weighing> chosen = this.weighings.floorEntry(quarter);
			return (chosen != null) ? chosen.getValue() : Weighing.USUAL;
		}

	}

}
