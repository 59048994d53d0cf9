package dev.goodword.insights.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.insights.report.Report.Frozen;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where reports are kept. */
@Repository
class ReportTable {

	private static final int MOST = 100;

	private final JdbcClient database;

	ReportTable(JdbcClient database) {
		this.database = database;
	}

	void add(Report report) {
		this.database.sql("""
				insert into insight_report (report_id, company_id, period, readers, languages, sheet, chapters,
				why_en, why_zh_hans, actions_en, actions_zh_hans, figures, drafted_at, version)
				values (:id, :company, :period, :readers, :languages, :sheet, :chapters, '', '', '', '',
				:figures, :draftedAt, 0)""")
			.param("id", Columns.bytes(report.id().value()))
			.param("company", Columns.bytes(report.company().value()))
			.param("period", report.plan().period().toString())
			.param("readers", report.plan().readers().name())
			.param("languages", joined(report.plan().languages()))
			.param("sheet", report.plan().size())
			.param("chapters", joined(report.plan().chapters()))
			.param("figures", report.figures().json())
			.param("draftedAt", Columns.utc(report.draftedAt()))
			.update();
	}

	/** Whether it was still the version that was read. */
	boolean write(Report report, ReportWords words) {
		return this.database.sql("""
				update insight_report set why_en = :whyEn, why_zh_hans = :whyZh, actions_en = :actionsEn,
				actions_zh_hans = :actionsZh, version = version + 1
				where report_id = :id and version = :version and frozen_at is null""")
			.param("whyEn", words.why().en())
			.param("whyZh", words.why().zhHans())
			.param("actionsEn", words.actions().en())
			.param("actionsZh", words.actions().zhHans())
			.param("id", Columns.bytes(report.id().value()))
			.param("version", report.version())
			.update() == 1;
	}

	boolean renew(Report report, Snapshot figures, Instant now) {
		return this.database.sql("""
				update insight_report set figures = :figures, drafted_at = :now, version = version + 1
				where report_id = :id and version = :version and frozen_at is null""")
			.param("figures", figures.json())
			.param("now", Columns.utc(now))
			.param("id", Columns.bytes(report.id().value()))
			.param("version", report.version())
			.update() == 1;
	}

	boolean freeze(Report report, Frozen frozen) {
		return this.database.sql("""
				update insight_report set frozen_at = :at, paper = :paper, print = :print, version = version + 1
				where report_id = :id and version = :version and frozen_at is null""")
			.param("at", Columns.utc(frozen.at()))
			.param("paper", frozen.paper())
			.param("print", frozen.print())
			.param("id", Columns.bytes(report.id().value()))
			.param("version", report.version())
			.update() == 1;
	}

	Optional<Report> find(ReportId id) {
		return this.database.sql("select * from insight_report where report_id = :id")
			.param("id", Columns.bytes(id.value()))
			.query(ReportTable::report)
			.optional();
	}

	/** Those of a company, the newest first. */
	List<Report> of(CompanyId company) {
		return this.database.sql("""
				select * from insight_report where company_id = :company
				order by drafted_at desc, report_id limit :most""")
			.param("company", Columns.bytes(company.value()))
			.param("most", MOST)
			.query(ReportTable::report)
			.list();
	}

	private static Report report(ResultSet row, int number) throws SQLException {
		ReportPlan plan = new ReportPlan(Quarter.parse(row.getString("period")),
				Readership.valueOf(row.getString("readers")),
				split(row.getString("languages")).map(LocaleTag::new).toList(), row.getString("sheet"),
				split(row.getString("chapters")).map(Chapter::valueOf).toList());
		return new Report(new ReportId(Columns.uuid(row, "report_id")), new CompanyId(Columns.uuid(row, "company_id")),
				plan,
				new ReportWords(new LocalizedText(row.getString("why_en"), row.getString("why_zh_hans")),
						new LocalizedText(row.getString("actions_en"), row.getString("actions_zh_hans"))),
				Snapshot.of(row.getString("figures")), Columns.instant(row, "drafted_at"), frozen(row),
				row.getInt("version"));
	}

	private static @Nullable Frozen frozen(ResultSet row) throws SQLException {
		Instant at = Columns.instantOrNull(row, "frozen_at");
		return (at != null) ? new Frozen(at, row.getString("paper"), row.getString("print")) : null;
	}

	private static Stream<String> split(String column) {
		return Arrays.stream(column.split(","));
	}

	private static String joined(List<?> values) {
		return values.stream().map(Object::toString).collect(Collectors.joining(","));
	}

}
