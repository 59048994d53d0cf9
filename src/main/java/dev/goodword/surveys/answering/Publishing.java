package dev.goodword.surveys.answering;

import java.time.Instant;
import java.util.List;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Publishes new counts, of all that was added up and never of a look at all answers; the
 * edition before stays as it is and is only no longer the newest.
 */
@Repository
class Publishing {

	private final JdbcClient database;

	private final PublishedScores scores;

	private final PublishedItems items;

	private final PublishedOwn own;

	private final CountedAnswers marks;

	private final Chance chance;

	Publishing(JdbcClient database, PublishedScores scores, PublishedItems items, PublishedOwn own,
			CountedAnswers marks, Chance chance) {
		this.database = database;
		this.scores = scores;
		this.items = items;
		this.own = own;
		this.marks = marks;
		this.chance = chance;
	}

	/**
	 * Publishes what there is now, items as well, if the rules allow. What our own people
	 * say is published once, and not here.
	 */
	void refresh(Place place, RunningCounts counts, Instant now) {
		if (place.touchpoint().isOfStaff() || !now.isBefore(ReleasePolicy.frozenAt(place.quarter()))) {
			return;
		}
		this.items.refresh(place, counts, now);
		this.own.refresh(place, counts, now);
		int before = this.scores.latest(place.company(), List.of(place.quarter()))
			.stream()
			.filter((published) -> published.touchpoint() == place.touchpoint())
			.map((published) -> published.answers().n())
			.findFirst()
			.orElse(0);
		if (PublicationPolicy.mayRefresh(before, counts.ratings().n())) {
			of(place, """
					update survey_score set superseded = true where superseded = false and company_id = :company
					and period = :period and touchpoint = :touchpoint""").update();
			add(place, counts, now);
			this.marks.mark(place);
		}
	}

	private void add(Place place, RunningCounts counts, Instant now) {
		NetScore answers = counts.ratings();
		of(place, """
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				tens, quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company,
				:touchpoint, :period, :promoters, :passives, :detractors, :tens, :quarantined, true, :inputs, :method,
				:at)""").param("id", Columns.bytes(this.chance.newId()))
			.param("promoters", answers.promoters())
			.param("passives", answers.passives())
			.param("detractors", answers.detractors())
			.param("tens", counts.tens())
			.param("quarantined", counts.held())
			.param("inputs", counts.hash())
			.param("method", PublicationPolicy.METHOD)
			.param("at", Columns.utc(now))
			.update();
	}

	private JdbcClient.StatementSpec of(Place place, String sql) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(place.company().value()))
			.param("period", place.quarter().toString())
			.param("touchpoint", place.touchpoint().name());
	}

}
