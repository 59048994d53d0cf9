package dev.goodword.insights.report;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.insights.PrintedFigures.Figures;
import dev.goodword.insights.PrintedLines;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Sheets;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.web.SampleMark;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the page of figures shows, as a sheet to take away; every copy is written down.
 */
@Controller
class ExportController {

	private final PrintedFigures figures;

	private final PrintedLines groups;

	private final AuditLog audit;

	private final MessageSource texts;

	private final InstantSource clock;

	private final ObjectProvider<SampleMark> sample;

	ExportController(PrintedFigures figures, PrintedLines groups, AuditLog audit, MessageSource texts,
			InstantSource clock, ObjectProvider<SampleMark> sample) {
		this.figures = figures;
		this.groups = groups;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
		this.sample = sample;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping({ "/insights/figures.csv", "/insights/figures.xlsx" })
	ResponseEntity<byte[]> sheet(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String period, Locale locale, HttpServletRequest request) {
		boolean csv = request.getRequestURI().endsWith(".csv");
		String kind = csv ? "csv" : "xlsx";
		Company chosen = this.figures.company(who, company).orElseThrow(UnknownReport::new);
		Quarter quarter = quarter(chosen, period);
		this.audit.viewed(who.id().value(), "figures." + kind, "company", chosen.id().toString(),
				request.getRemoteAddr());
		List<List<String>> lines = lines(chosen, quarter, LocaleTag.of(locale));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE,
					csv ? "text/csv;charset=UTF-8"
							: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(quarter + "." + kind).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(csv ? Sheets.csv(lines) : Sheets.workbook(quarter.toString(), lines));
	}

	private List<List<String>> lines(Company company, Quarter quarter, LocaleTag language) {
		Figures found = this.figures.of(company, quarter, language, this.clock.instant());
		List<String> about = Stream.of(found.period(), found.company(), Objects.requireNonNullElse(found.state(), ""),
				this.sample.stream().anyMatch(SampleMark::isSample) ? say("report.cover.sample.text", language) : "")
			.filter((word) -> !word.isEmpty())
			.toList();
		List<Block> all = Stream
			.of(Stream.of(Block.of(say("report.title", language), List.of(String.join(" · ", about)))),
					found.four().stream(), found.touchpoints().stream(), Stream.ofNullable(found.reasons()),
					Objects.requireNonNullElse(found.details(), List.<Block>of()).stream(),
					found.promises().stream().skip(1), this.groups.of(company, quarter, language).stream())
			.flatMap((blocks) -> blocks)
			.toList();
		return Sheets.lines(Stream.of("figure", "what", "value", "range")
			.map((head) -> say("report.sheet." + head, language))
			.toList(), all);
	}

	private Quarter quarter(Company company, String period) {
		try {
			return period.isEmpty() ? this.figures.opening(company) : Quarter.parse(period);
		}
		catch (IllegalArgumentException ex) {
			throw new UnknownReport();
		}
	}

	private String say(String key, LocaleTag language) {
		return this.texts.getMessage(key, null, language.locale());
	}

}
