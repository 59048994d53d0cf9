package dev.goodword.surveys.comments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.comments.Reasons.Heard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lots in which words were drawn, and what they were about in whole. */
@Repository
class LotTable {

	private final JdbcClient database;

	LotTable(JdbcClient database) {
		this.database = database;
	}

	void add(UUID lot, CompanyId company, LocalDate today, int answers, LocalDate keptUntil) {
		this.database.sql("""
				insert into survey_comment_lot (lot_id, company_id, drawn_on, answers, kept_until)
				values (:lot, :company, :today, :answers, :until)""")
			.param("lot", Columns.bytes(lot))
			.param("company", Columns.bytes(company.value()))
			.param("today", today)
			.param("answers", answers)
			.param("until", keptUntil)
			.update();
	}

	/** When one was drawn last; empty when never. */
	Optional<LocalDate> last(CompanyId company) {
		return this.database.sql("select max(drawn_on) as drawn from survey_comment_lot where company_id = :company")
			.param("company", Columns.bytes(company.value()))
			.query((row, number) -> Optional.ofNullable(row.getObject("drawn", LocalDate.class)))
			.single();
	}

	/** The days of which words may be read, the latest first. */
	List<LocalDate> days(CompanyId company) {
		return this.database.sql("""
				select distinct l.drawn_on from survey_comment_lot l join survey_comment c on c.lot_id = l.lot_id
				where l.company_id = :company and c.state = 'RELEASED'
				order by l.drawn_on desc""")
			.param("company", Columns.bytes(company.value()))
			.query(LocalDate.class)
			.list();
	}

	/** When the next words have had their time; empty when there are none. */
	Optional<LocalDate> nextEnd() {
		return this.database.sql("select min(kept_until) as ends from survey_comment")
			.query((row, number) -> Optional.ofNullable(row.getObject("ends", LocalDate.class)))
			.single();
	}

	/** What was read of the lots since a day of which nothing waits any more. */
	List<Heard> read(CompanyId company, LocalDate since) {
		return this.database.sql("""
				select c.tags, c.satisfaction from survey_comment c join survey_comment_lot l on l.lot_id = c.lot_id
				where c.company_id = :company and c.state = 'RELEASED' and c.satisfaction is not null
				and l.drawn_on >= :since and not exists (select 1 from survey_comment x where x.lot_id = l.lot_id
				and x.state = 'WAITING') order by l.drawn_on, c.comment_id""")
			.param("company", Columns.bytes(company.value()))
			.param("since", since)
			.query((row, number) -> new Heard(CommentTable.tags(row.getString("tags")), row.getInt("satisfaction")))
			.list();
	}

}
