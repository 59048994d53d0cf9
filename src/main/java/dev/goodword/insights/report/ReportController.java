package dev.goodword.insights.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.insights.paper.PaperPress;
import dev.goodword.insights.report.ReportView.Option;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The quarterly report, for the heads of recruiting; every print is written down. */
@Controller
@RequestMapping("/insights/reports")
class ReportController {

	private static final int QUARTERS = 6;

	private final Reports reports;

	private final PrintedFigures figures;

	private final PaperPress press;

	private final ReportWording wording;

	private final AuditLog audit;

	ReportController(Reports reports, PrintedFigures figures, PaperPress press, ReportWording wording, AuditLog audit) {
		this.reports = reports;
		this.figures = figures;
		this.press = press;
		this.wording = wording;
		this.audit = audit;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale) {
		return list(chosen(who, company), null, HttpStatus.OK, who, LocaleTag.of(locale));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping
	ModelAndView draft(StaffMember who, @ModelAttribute("form") DraftForm form, Locale locale) {
		Company company = chosen(who, form.companyText());
		try {
			ReportId id = this.reports.draft(company, form.plan().orElseThrow(UnknownReport::new), who);
			return new ModelAndView("redirect:/insights/reports/" + id + "?done=report-drafted");
		}
		catch (Refused ex) {
			return list(company, ex.refusal().messageKey(), HttpStatus.UNPROCESSABLE_CONTENT, who,
					LocaleTag.of(locale));
		}
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/{id}")
	ModelAndView show(@PathVariable UUID id, StaffMember who, Locale locale) {
		Report report = this.reports.report(new ReportId(id), who);
		return show(report, WordsForm.of(report), null, HttpStatus.OK, who, locale);
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/words")
	ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") WordsForm form, StaffMember who, Locale locale) {
		return tried(id, "report-written", form, who, locale,
				(report) -> this.reports.write(report, form.version(), form.words(), who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/renew")
	ModelAndView renew(@PathVariable UUID id, StaffMember who, Locale locale) {
		return tried(id, "report-renewed", null, who, locale, (report) -> this.reports.renew(report, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/freeze")
	ModelAndView freeze(@PathVariable UUID id, @RequestParam int version, StaffMember who, Locale locale) {
		return tried(id, "report-frozen", null, who, locale, (report) -> this.reports.freeze(report, version, who));
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/{id}/report.pdf")
	ResponseEntity<byte[]> print(@PathVariable UUID id, StaffMember who, HttpServletRequest request) {
		Report report = this.reports.report(new ReportId(id), who);
		this.audit.viewed(who.id().value(), "report", "company", report.company().toString(), request.getRemoteAddr());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(report.plan().period() + ".pdf").build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(this.press.pdf(this.reports.paper(report, who)));
	}

	private ModelAndView tried(UUID id, String done, @Nullable WordsForm form, StaffMember who, Locale locale,
			Act act) {
		try {
			act.on(new ReportId(id));
			return new ModelAndView("redirect:/insights/reports/" + id + "?done=" + done);
		}
		catch (Refused ex) {
			Report report = this.reports.report(new ReportId(id), who);
			return show(report, (form != null) ? form : WordsForm.of(report), ex.refusal().messageKey(),
					HttpStatus.UNPROCESSABLE_CONTENT, who, locale);
		}
	}

	private ModelAndView list(Company company, @Nullable String problem, HttpStatus status, StaffMember who,
			LocaleTag language) {
		ModelAndView page = new ModelAndView("insights/reports", status);
		page.addObject("company", company.id().toString());
		page.addObject("problem", problem);
		page.addObject("companies",
				this.figures.companies(who)
					.stream()
					.map((one) -> new Option(one.id().toString(), one.name().in(language)))
					.toList());
		Quarter opening = this.figures.opening(company);
		page.addObject("periods",
				IntStream.range(0, QUARTERS)
					.mapToObj((back) -> opening.plus(-back))
					.map((quarter) -> new Option(quarter.toString(), this.wording.period(quarter, language)))
					.toList());
		page.addObject("chapters", Arrays.stream(Chapter.values()).map(Enum::name).toList());
		page.addObject("languages", LocaleTag.SPOKEN.stream().map(LocaleTag::value).toList());
		page.addObject("lines", this.wording.lines(this.reports.of(company), company, language));
		return page;
	}

	private ModelAndView show(Report report, WordsForm form, @Nullable String problem, HttpStatus status,
			StaffMember who, Locale locale) {
		boolean same = !report.isDraft()
				&& this.wording.isSame(report, this.press.pdf(this.reports.paper(report, who)));
		ModelAndView page = new ModelAndView("insights/report", status);
		page.addObject("problem", problem);
		page.addObject("report", this.wording.view(report, form, this.reports.isOld(report, who), same,
				this.reports.company(report, who), LocaleTag.of(locale)));
		return page;
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(UnknownReport::new);
	}

	/** Something done to a report. */
	private interface Act {

		void on(ReportId report);

	}

}
