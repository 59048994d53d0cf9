package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The counts that figures are made of, as they were published: a new one only when enough
 * answers were added that the difference tells of nobody.
 */
@Repository
public class PublishedScores {

	/**
	 * Of so many editions of a touchpoint, what came before the first weighs nothing any
	 * more in any chart, not even in the last bit of a number.
	 */
	private static final int REMEMBERED = 1000;

	/** A year of points and more, however much is published in it. */
	private static final int QUARTERS = 5;

	private final JdbcClient database;

	PublishedScores(JdbcClient database) {
		this.database = database;
	}

	/** The counts published last of some quarters, in no order. */
	public List<Published> latest(CompanyId company, Collection<Quarter> quarters) {
		Map<String, Published> latest = new TreeMap<>();
		this.database
			.sql("""
					select touchpoint, period, promoters, passives, detractors, quarantined, items_counted, published_at,
					frozen, tens from survey_score where superseded = false and company_id = :company and period in (:periods)
					order by published_at, promoters + passives + detractors""")
			.param("company", Columns.bytes(company.value()))
			.param("periods", quarters.stream().map(Quarter::toString).toList())
			.query((row, number) -> published(row))
			.list()
			.forEach((published) -> latest.put(published.quarter() + "/" + published.touchpoint(), published));
		return List.copyOf(latest.values());
	}

	/**
	 * The counts of a touchpoint as they were published, in their order: of the quarters
	 * in which the newest thousand were and of the newest five at least, all of them;
	 * what lies further back is over.
	 */
	public List<Published> editions(CompanyId company, Touchpoint touchpoint) {
		return this.database.sql("""
				select touchpoint, period, promoters, passives, detractors, quarantined, items_counted, published_at,
				frozen, tens from survey_score where company_id = :company and touchpoint = :touchpoint and (period >= (
				select min(newest.period) from (select period from survey_score where company_id = :company
				and touchpoint = :touchpoint order by published_at desc limit :remembered) newest) or period >= (
				select min(recent.period) from (select distinct period from survey_score where company_id = :company
				and touchpoint = :touchpoint order by period desc limit :quarters) recent))
				order by published_at, period, promoters + passives + detractors""")
			.param("company", Columns.bytes(company.value()))
			.param("touchpoint", touchpoint.name())
			.param("remembered", REMEMBERED)
			.param("quarters", QUARTERS)
			.query((row, number) -> published(row))
			.list();
	}

	/** Whose counts were published since a moment. */
	public List<CompanyId> companiesSince(Instant moment) {
		return this.database
			.sql("select distinct company_id from survey_score where published_at >= :since order by company_id")
			.param("since", Columns.utc(moment))
			.query((row, number) -> new CompanyId(Columns.uuid(row, "company_id")))
			.list();
	}

	private static Published published(ResultSet row) throws SQLException {
		return new Published(Quarter.parse(row.getString("period")), Touchpoint.valueOf(row.getString("touchpoint")),
				new NetScore(row.getInt("promoters"), row.getInt("passives"), row.getInt("detractors")),
				row.getInt("quarantined"), row.getBoolean("items_counted"), Columns.instant(row, "published_at"),
				row.getBoolean("frozen"), row.getObject("tens", Integer.class));
	}

	/**
	 * The quarters of all companies of which something was published, and whose mix of
	 * outcomes is not kept yet. Editions that were frozen are not looked at again.
	 */
	public List<Period> unfrozen() {
		return this.database.sql("""
				select distinct s.company_id, s.period from survey_score s where s.frozen = false
				and not exists (select 1 from survey_outcome_mix m where m.company_id = s.company_id
				and m.period = s.period)""")
			.query((row, number) -> new Period(new CompanyId(Columns.uuid(row, "company_id")),
					Quarter.parse(row.getString("period"))))
			.list();
	}

	/** Since when the mix of a quarter is kept; empty when it is not. */
	public Optional<Instant> keptAt(CompanyId company, Quarter quarter) {
		return this.database.sql("""
				select frozen_at from survey_outcome_mix where company_id = :company and period = :period
				order by frozen_at limit 1""")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.query((row, number) -> Columns.instant(row, "frozen_at"))
			.optional();
	}

	/** Notes that the mix of a quarter is kept. */
	public void frozen(CompanyId company, Quarter quarter) {
		this.database.sql("""
				update survey_score set frozen = true where company_id = :company and period = :period
				and frozen = false""")
			.param("company", Columns.bytes(company.value()))
			.param("period", quarter.toString())
			.update();
	}

	/**
	 * Counts as they were published.
	 *
	 * @param quarantined how many more answers are kept and not scored
	 * @param itemsCounted whether the answers to single items were counted as well
	 * @param frozen whether the figures of the quarter are final
	 * @param tens how many chose the best rating; null where that was not counted. For
	 * watching only.
	 */
	public record Published(Quarter quarter, Touchpoint touchpoint, NetScore answers, int quarantined,
			boolean itemsCounted, Instant at, boolean frozen, @Nullable Integer tens) {

		/** Whose tens nobody counted. */
		public Published(Quarter quarter, Touchpoint touchpoint, NetScore answers, int quarantined,
				boolean itemsCounted, Instant at, boolean frozen) {
			this(quarter, touchpoint, answers, quarantined, itemsCounted, at, frozen, null);
		}

		/** Of a quarter whose figures may change. */
		public Published(Quarter quarter, Touchpoint touchpoint, NetScore answers, int quarantined,
				boolean itemsCounted, Instant at) {
			this(quarter, touchpoint, answers, quarantined, itemsCounted, at, false);
		}

	}

	/** One quarter of one company. */
	public record Period(CompanyId company, Quarter quarter) {
	}

}
