package dev.goodword.insights.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.insights.report.Report.Frozen;
import dev.goodword.insights.report.ReportView.Field;
import dev.goodword.insights.report.ReportView.Line;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reports in the words of one reader. */
@Component
class ReportWording {

	private final MessageSource texts;

	ReportWording(MessageSource texts) {
		this.texts = texts;
	}

	String period(Quarter quarter, LocaleTag language) {
		return say(language, "insights.quarter." + quarter.number(), Integer.toString(quarter.year()));
	}

	List<Line> lines(List<Report> reports, Company company, LocaleTag language) {
		DateWords dates = DateWords.in(language, company.zone());
		return reports.stream()
			.map((report) -> new Line(address(report), period(report.plan().period(), language),
					String.join(" · ", about(report, language)), dates.longDateTime(report.draftedAt()).text(),
					report.isDraft() ? "wait" : "good",
					say(language, report.isDraft() ? "report.state.draft" : "report.state.frozen")))
			.toList();
	}

	ReportView view(Report report, WordsForm form, boolean old, boolean same, Company company, LocaleTag language) {
		DateWords dates = DateWords.in(language, company.zone());
		Frozen frozen = report.frozen();
		List<String> about = new ArrayList<>(List.of(company.name().in(language)));
		about.addAll(about(report, language));
		about.add(say(language, "report.taken", dates.longDateTime(report.draftedAt()).text()));
		return new ReportView(address(report), "/insights/reports?company=" + company.id(),
				period(report.plan().period(), language), about, report.isDraft(), old,
				fields(report, form.words(), language), form.version(),
				(frozen != null) ? say(language, "report.frozen", dates.longDateTime(frozen.at()).text()) : "",
				(frozen != null) ? frozen.print() : "", same);
	}

	/** Whether a file is the one that was printed at freezing. */
	boolean isSame(Report report, byte[] file) {
		Frozen frozen = report.frozen();
		return frozen != null && frozen.print().equals(Reports.print(file));
	}

	private List<Field> fields(Report report, ReportWords words, LocaleTag language) {
		List<Field> fields = new ArrayList<>();
		for (LocaleTag written : report.plan().languages()) {
			String ending = written.isChinese() ? "Zh" : "En";
			fields.add(new Field("why" + ending, say(language, "report.why." + written), words.why().in(written)));
			fields.add(new Field("actions" + ending, say(language, "report.actions." + written),
					words.actions().in(written)));
		}
		return fields;
	}

	private List<String> about(Report report, LocaleTag language) {
		return List.of(say(language, "report.readers." + report.plan().readers()),
				report.plan()
					.languages()
					.stream()
					.map((one) -> say(language, "report.language." + one))
					.collect(Collectors.joining(language.isChinese() ? "、" : ", ")),
				say(language, "report.size." + report.plan().size()));
	}

	private static String address(Report report) {
		return "/insights/reports/" + report.id();
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language.locale());
	}

}
