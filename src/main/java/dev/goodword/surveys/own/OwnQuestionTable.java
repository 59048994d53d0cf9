package dev.goodword.surveys.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the versions of companies' own questions are kept; their words never change. */
@Repository
class OwnQuestionTable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<LocalizedText>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	OwnQuestionTable(JdbcClient database) {
		this.database = database;
	}

	/** All versions of all questions of a company, the latest first. */
	List<OwnQuestion> of(CompanyId company) {
		return this.database.sql("""
				select * from survey_own_question where company_id = :company
				order by published_at desc, version_no desc, version_id""")
			.param("company", Columns.bytes(company.value()))
			.query(OwnQuestionTable::question)
			.list();
	}

	/** Nobody else of the company publishes or takes out until the transaction ends. */
	void lock(CompanyId company) {
		this.database.sql("select company_id from company where company_id = :company for update")
			.param("company", Columns.bytes(company.value()))
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	void add(CompanyId company, OwnQuestion fresh, Instant now) {
		OwnWords words = fresh.words();
		this.database.sql("""
				insert into survey_own_question (version_id, question_id, company_id, version_no, kind, text_en,
				text_zh_hans, options, moments, from_month, retired, published_by, published_at) values (:version,
				:question, :company, :number, :kind, :en, :zh, :options, :moments, :from, false, :by, :at)""")
			.param("version", Columns.bytes(fresh.version()))
			.param("question", Columns.bytes(fresh.question()))
			.param("company", Columns.bytes(company.value()))
			.param("number", fresh.number())
			.param("kind", words.kind().name())
			.param("en", words.text().en())
			.param("zh", words.text().zhHans())
			.param("options", JSON.writeValueAsString(words.options()))
			.param("moments", fresh.moments().stream().sorted().map(Touchpoint::name).collect(Collectors.joining(" ")))
			.param("from", Cell.number(fresh.from()))
			.param("by", Columns.bytes(fresh.by().value()))
			.param("at", Columns.utc(now))
			.update();
	}

	/** Another version takes its place from a month on. */
	void endBefore(UUID version, YearMonth month) {
		this.database.sql("update survey_own_question set until_month = :month where version_id = :version")
			.param("month", Cell.number(month))
			.param("version", Columns.bytes(version))
			.update();
	}

	/** No version of it is asked any more. */
	void retire(CompanyId company, UUID question) {
		this.database.sql(
				"update survey_own_question set retired = true where question_id = :question and company_id = :company")
			.param("question", Columns.bytes(question))
			.param("company", Columns.bytes(company.value()))
			.update();
	}

	private static OwnQuestion question(ResultSet row, int number) throws SQLException {
		int until = row.getInt("until_month");
		@Nullable YearMonth end = row.wasNull() ? null : Cell.month(until);
		return new OwnQuestion(Columns.uuid(row, "version_id"), Columns.uuid(row, "question_id"),
				row.getInt("version_no"),
				new OwnWords(OwnKind.valueOf(row.getString("kind")),
						new LocalizedText(row.getString("text_en"), row.getString("text_zh_hans")),
						JSON.readValue(row.getString("options"), TEXTS)),
				Arrays.stream(row.getString("moments").split(" ")).map(Touchpoint::valueOf).collect(Collectors.toSet()),
				Cell.month(row.getInt("from_month")), end, row.getBoolean("retired"),
				new AccountId(Columns.uuid(row, "published_by")));
	}

}
