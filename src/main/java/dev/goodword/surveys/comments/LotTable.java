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

	void add(UUID lot, CompanyId company, boolean ofStaff, LocalDate today) {
		this.database.sql("""
				insert into survey_comment_lot (lot_id, company_id, of_staff, drawn_on)
				values (:lot, :company, :staff, :today)""")
			.param("lot", Columns.bytes(lot))
			.param("company", Columns.bytes(company.value()))
			.param("staff", ofStaff)
			.param("today", today)
			.update();
	}

	/** Lots drawn up to a day of which no words are left are deleted. */
	int clear(LocalDate last) {
		return this.database.sql("""
				delete from survey_comment_lot where drawn_on <= :last
				and not exists (select 1 from survey_comment c where c.lot_id = survey_comment_lot.lot_id)""")
			.param("last", last)
			.update();
	}

	/**
	 * When one was drawn last of applicants, or of our own people; empty when never.
	 */
	Optional<LocalDate> last(CompanyId company, boolean ofStaff) {
		return this.database
			.sql("select max(drawn_on) as drawn from survey_comment_lot where company_id = :company"
					+ " and of_staff = :staff")
			.param("company", Columns.bytes(company.value()))
			.param("staff", ofStaff)
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

	/**
	 * The lots of applicants that were read wholly, and of which no reasons were told
	 * yet.
	 */
	List<UUID> readWholly(CompanyId company) {
		return this.database.sql("""
				select l.lot_id from survey_comment_lot l where l.company_id = :company and l.told_on is null
				and l.of_staff = false
				and exists (select 1 from survey_comment c where c.lot_id = l.lot_id)
				and not exists (select 1 from survey_comment x where x.lot_id = l.lot_id and x.state = 'WAITING')
				order by l.drawn_on for update""")
			.param("company", Columns.bytes(company.value()))
			.query((row, number) -> Columns.uuid(row, "lot_id"))
			.list();
	}

	/** What was read of a lot, in the order of drawn ids. */
	List<Heard> read(UUID lot) {
		return this.database.sql("""
				select tags, satisfaction from survey_comment where lot_id = :lot and state = 'RELEASED'
				and satisfaction is not null order by comment_id""")
			.param("lot", Columns.bytes(lot))
			.query((row, number) -> new Heard(CommentTable.tags(row.getString("tags")), row.getInt("satisfaction")))
			.list();
	}

	/** Reasons were told of a lot, and never are again. */
	void told(UUID lot, LocalDate today) {
		this.database.sql("update survey_comment_lot set told_on = :today where lot_id = :lot")
			.param("today", today)
			.param("lot", Columns.bytes(lot))
			.update();
	}

}
