package dev.goodword.surveys.comments;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.answering.KeptWords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where words lie, sealed, apart from the answers they came with. */
@Repository
class CommentTable implements KeptWords {

	private static final String CONTEXT = "survey_comment";

	private static final String FIND = "select c.comment_id, c.sealed, c.tags, (select l.of_staff"
			+ " from survey_comment_lot l where l.lot_id = c.lot_id) as of_staff from survey_comment c where ";

	private final JdbcClient database;

	private final Vault vault;

	CommentTable(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	void add(CommentId id, UUID lot, CompanyId company, Drawn drawn) {
		this.database.sql("""
				insert into survey_comment (comment_id, company_id, lot_id, sealed, satisfaction, tags, state,
				kept_until, receipt_hash) values (:id, :company, :lot, :sealed, :satisfaction, '', 'WAITING', :until,
				:receipt)""")
			.param("id", Columns.bytes(id.value()))
			.param("company", Columns.bytes(company.value()))
			.param("lot", Columns.bytes(lot))
			.param("sealed", seal(drawn.words()))
			.param("satisfaction", drawn.satisfaction())
			.param("until", drawn.keptUntil())
			.param("receipt", drawn.receiptHash())
			.update();
	}

	/** Some of those that a person has to read first, in the order of drawn ids. */
	List<Comment> waiting(CompanyId company, int most) {
		return this.database
			.sql(FIND + "c.company_id = :company and c.state = 'WAITING' order by c.comment_id limit :most")
			.param("company", Columns.bytes(company.value()))
			.param("most", most)
			.query((row, number) -> read(row))
			.list();
	}

	/** Those of a day that may be read, in the order of drawn ids. */
	List<Comment> released(CompanyId company, LocalDate drawnOn) {
		return this.database.sql(FIND + """
				c.company_id = :company and c.state = 'RELEASED' and c.lot_id in (select l.lot_id
				from survey_comment_lot l where l.company_id = :company and l.drawn_on = :day)
				order by c.comment_id""")
			.param("company", Columns.bytes(company.value()))
			.param("day", drawnOn)
			.query((row, number) -> read(row))
			.list();
	}

	/** One that waits, kept from others until the transaction ends. */
	Optional<Comment> lock(CompanyId company, CommentId id) {
		return this.database
			.sql(FIND + "c.company_id = :company and c.state = 'WAITING' and c.comment_id = :id for update")
			.param("company", Columns.bytes(company.value()))
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> read(row))
			.optional();
	}

	void change(CommentId id, String words) {
		this.database.sql("update survey_comment set sealed = :sealed where comment_id = :id")
			.param("sealed", seal(words))
			.param("id", Columns.bytes(id.value()))
			.update();
	}

	void release(CommentId id, Set<WhyTag> tags) {
		this.database.sql("update survey_comment set state = 'RELEASED', tags = :tags where comment_id = :id")
			.param("tags", new TreeSet<>(tags).stream().map(WhyTag::name).collect(Collectors.joining(" ")))
			.param("id", Columns.bytes(id.value()))
			.update();
	}

	/** The words go at once, and all that came with them. */
	boolean delete(CompanyId company, CommentId id) {
		return this.database.sql("delete from survey_comment where company_id = :company and comment_id = :id")
			.param("company", Columns.bytes(company.value()))
			.param("id", Columns.bytes(id.value()))
			.update() > 0;
	}

	/** Words whose time is over are deleted, and what they were about. */
	int end(LocalDate today) {
		return this.database.sql("delete from survey_comment where kept_until <= :day").param("day", today).update();
	}

	@Override
	public void forget(byte[] receiptHash) {
		this.database.sql("delete from survey_comment where receipt_hash = :receipt")
			.param("receipt", receiptHash)
			.update();
	}

	private byte[] seal(String words) {
		return this.vault.seal(words.getBytes(StandardCharsets.UTF_8), CONTEXT);
	}

	private Comment read(ResultSet row) throws SQLException {
		String words = new String(this.vault.open(row.getBytes("sealed"), CONTEXT), StandardCharsets.UTF_8);
		return new Comment(new CommentId(Columns.uuid(row, "comment_id")), words, tags(row.getString("tags")),
				row.getBoolean("of_staff"));
	}

	static Set<WhyTag> tags(String stored) {
		return Arrays.stream(stored.split(" "))
			.filter((tag) -> !tag.isEmpty())
			.map(WhyTag::valueOf)
			.collect(Collectors.toSet());
	}

}
