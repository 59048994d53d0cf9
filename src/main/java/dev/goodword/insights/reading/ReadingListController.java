package dev.goodword.insights.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.insights.PrintedFigures;
import dev.goodword.insights.reading.ReadingWords.Cause;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.comments.Comment;
import dev.goodword.surveys.comments.CommentId;
import dev.goodword.surveys.comments.Comments;
import dev.goodword.surveys.comments.Reading;
import dev.goodword.surveys.comments.WhyTag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What applicants wrote, in weekly lots, and what waits for a person to read it first;
 * every look is written down.
 */
@Controller
@RequestMapping("/insights/reading")
class ReadingListController {

	private final Comments comments;

	private final PrintedFigures figures;

	private final AuditLog audit;

	private final MessageSource texts;

	ReadingListController(Comments comments, PrintedFigures figures, AuditLog audit, MessageSource texts) {
		this.comments = comments;
		this.figures = figures;
		this.audit = audit;
		this.texts = texts;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping
	ModelAndView list(StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String week, Locale locale, HttpServletRequest request) {
		Company chosen = chosen(who, company);
		this.audit.viewed(who.id().value(), "comments", "company", chosen.id().toString(), request.getRemoteAddr());
		ReadingWords words = new ReadingWords(this.texts, locale);
		DateWords dates = DateWords.in(LocaleTag.of(locale), chosen.zone());
		Optional<Reading> read = this.comments.reading(who, chosen.id(), week);
		ModelAndView page = page("insights/reading", chosen, locale);
		page.addObject("weeks",
				read.stream()
					.flatMap((found) -> found.days().stream())
					.map((day) -> new Cause(dates.longDate(day).text(), day.toString(), ""))
					.toList());
		page.addObject("lines", read.stream().flatMap((found) -> found.said().stream()).map(words::line).toList());
		page.addObject("reasons", this.comments.reasons(chosen.id()).all().stream().map(words::cause).toList());
		page.addObject("mayRead", read.isPresent());
		page.addObject("waiting", read.filter(Reading::isWaiting).isPresent());
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@GetMapping("/check")
	ModelAndView check(StaffMember who, @RequestParam(defaultValue = "") String company, Locale locale,
			HttpServletRequest request) {
		Company chosen = chosen(who, company);
		this.audit.viewed(who.id().value(), "comments-unread", "company", chosen.id().toString(),
				request.getRemoteAddr());
		ReadingWords words = new ReadingWords(this.texts, locale);
		ModelAndView page = page("insights/reading-check", chosen, locale);
		Optional<List<Comment>> waiting = this.comments.waiting(who, chosen.id());
		page.addObject("mayRead", waiting.isPresent());
		page.addObject("lines", waiting.orElse(List.of()).stream().map(words::line).toList());
		page.addObject("tags", words.tags());
		return page;
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/release")
	String release(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") Set<WhyTag> tags) {
		Company chosen = chosen(who, company);
		return after(chosen, this.comments.release(who, chosen.id(), new CommentId(id), tags), "comment-released");
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/leave-out")
	String leaveOut(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "") String passages) {
		Company chosen = chosen(who, company);
		return after(chosen, this.comments.leaveOut(who, chosen.id(), new CommentId(id), passages.lines().toList()),
				"comment-shortened");
	}

	@Access(value = Audience.STAFF, permission = Permission.SEE_FIGURES)
	@PostMapping("/{id}/hold-back")
	String holdBack(@PathVariable UUID id, StaffMember who, @RequestParam(defaultValue = "") String company,
			@RequestParam(defaultValue = "false") boolean read) {
		Company chosen = chosen(who, company);
		String done = this.comments.holdBack(who, chosen.id(), new CommentId(id)) ? "comment-held" : "comment-not";
		return "redirect:/insights/reading" + (read ? "" : "/check") + "?company=" + chosen.id() + "&done=" + done;
	}

	/** What somebody else did meanwhile is on the page that follows. */
	private static String after(Company company, boolean happened, String done) {
		return "redirect:/insights/reading/check?company=" + company.id() + "&done="
				+ (happened ? done : "comment-not");
	}

	private static ModelAndView page(String name, Company company, Locale locale) {
		ModelAndView page = new ModelAndView(name);
		page.addObject("company", company.id().toString());
		page.addObject("companyNameHere", company.name().in(LocaleTag.of(locale)));
		return page;
	}

	private Company chosen(StaffMember who, String company) {
		return this.figures.company(who, company).orElseThrow(UnknownReading::new);
	}

}
