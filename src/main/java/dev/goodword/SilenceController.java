package dev.goodword;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.auditor.Finding;
import dev.goodword.auditor.Report;
import dev.goodword.auditor.Rule;
import dev.goodword.auditor.SilenceWatch;
import dev.goodword.desk.OperationsTabs;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The page of the auditor. It stands beside the main class because the auditor knows
 * nobody, not even who is signed in.
 */
@Controller
class SilenceController {

	private static final int LOOKS = 8;

	private static final int SHOWN = 100;

	private final SilenceWatch watch;

	private final MessageSource texts;

	SilenceController(SilenceWatch watch, MessageSource texts) {
		this.watch = watch;
		this.texts = texts;
	}

	@GetMapping("/silence")
	@Access(value = Audience.STAFF, permission = Permission.SEE_HEALTH)
	String silence(StaffMember who, Locale locale, Model model) {
		DateWords dates = DateWords.in(LocaleTag.of(locale), who.zone());
		Optional<Report> last = this.watch.latest();
		List<Finding> found = last.map(Report::findings).orElse(List.of());
		boolean opens = AccessPolicy.may(who, Permission.SEE_APPLICATION);
		model.addAttribute("silence",
				new SilenceView(headline(last, locale), last.map((report) -> dates.dateTime(report.at())).orElse(null),
						say("auditor.open", locale, last.map(Report::open).orElse(0)), this.watch.isLate(),
						Arrays.stream(Rule.values())
							.map((rule) -> new SilenceView.Rule(say(rule.key(), locale),
									last.map((report) -> report.count(rule)).orElse(0L)))
							.toList(),
						found.stream().limit(SHOWN).map((finding) -> line(finding, opens, dates, locale)).toList(),
						this.watch.recent(LOOKS)
							.stream()
							.map((report) -> new SilenceView.Run(dates.dateTime(report.at()), extent(report, locale),
									report.open(), report.found()))
							.toList()));
		model.addAttribute("tabs", OperationsTabs.of(who, (key) -> say(key, locale), "/silence"));
		return "auditor/silence";
	}

	/** The looking itself is the auditor's, on its own thread. */
	@PostMapping("/silence")
	@Access(value = Audience.STAFF, permission = Permission.SEE_HEALTH)
	String look() {
		this.watch.lookAtEverything();
		return "redirect:/silence?done=silence-wanted";
	}

	private String headline(Optional<Report> last, Locale locale) {
		return last.map((report) -> say("auditor.headline", locale, report.found()))
			.orElseGet(() -> say("auditor.headline.never", locale));
	}

	private String extent(Report report, Locale locale) {
		return say(report.atEverything() ? "auditor.extent.everything" : "auditor.extent.moved", locale);
	}

	private SilenceView.Line line(Finding finding, boolean opens, DateWords dates, Locale locale) {
		return new SilenceView.Line(finding.reference(), opens ? "/applications/" + finding.application() : null,
				say(finding.rule().key() + ".short", locale), dates.dateTime(finding.since()));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.texts.getMessage(key, arguments, locale);
	}

}
