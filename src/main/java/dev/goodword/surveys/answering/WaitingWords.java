package dev.goodword.surveys.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the answers whose words may be taken out together. Our own people are the same
 * ones each quarter: only answers of one quarter are as many people.
 */
@Repository
class WaitingWords {

	private static final String WAITING = " from survey_answer where company_id = :company and heard = false"
			+ " and quarantined = false and touchpoint in (:asked)";

	private static final String NEWEST = " order by closing_month desc, answer_id desc limit :most";

	private final JdbcClient database;

	WaitingWords(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The newest that wait.
	 * @param least of our own people only those of one quarter in which so many wait
	 */
	List<byte[]> newest(CompanyId company, boolean ofStaff, int least, int most) {
		if (!ofStaff) {
			return ids(of(company, "select answer_id" + WAITING + NEWEST, Touchpoint.read()), most);
		}
		return quarter(company, least)
			.map((month) -> ids(of(company, "select answer_id" + WAITING + " and closing_month = :month" + NEWEST,
					Set.of(Touchpoint.INT))
				.param("month", month), most))
			.orElse(List.of());
	}

	/** The last month of the latest quarter of which so many wait. */
	private Optional<Integer> quarter(CompanyId company, int least) {
		return of(company,
				"select closing_month" + WAITING
						+ " group by closing_month having count(*) >= :least order by closing_month desc limit 1",
				Set.of(Touchpoint.INT))
			.param("least", least)
			.query(Integer.class)
			.optional();
	}

	private JdbcClient.StatementSpec of(CompanyId company, String sql, Set<Touchpoint> asked) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(company.value()))
			.param("asked", asked.stream().map(Touchpoint::name).toList());
	}

	private static List<byte[]> ids(JdbcClient.StatementSpec found, int most) {
		return found.param("most", most).query((row, number) -> row.getBytes("answer_id")).list();
	}

}
