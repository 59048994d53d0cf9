package dev.goodword.desk.mail;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.CheckingDomain;
import dev.goodword.communication.domain.DomainReport;
import dev.goodword.communication.domain.DomainWord;
import dev.goodword.desk.OperationsTabs;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the sending domain says about itself, asked when the page is opened. */
@Controller
class DomainController {

	private final CheckingDomain checking;

	private final MessageSource texts;

	DomainController(CheckingDomain checking, MessageSource texts) {
		this.checking = checking;
		this.texts = texts;
	}

	@GetMapping("/operations/domain")
	@Access(value = Audience.STAFF, permission = Permission.SEE_HEALTH)
	String domain(StaffMember who, Locale locale, Model model) {
		Wording words = new Wording(this.texts, LocaleTag.of(locale), who.zone());
		DomainReport report = this.checking.look();
		model.addAttribute("domain",
				new DomainView(words.say(headline(report), report.domain().from()), report.fails(),
						report.findings()
							.stream()
							.map((finding) -> new DomainView.Line(kind(finding.word()),
									words.say("communication.domain.grade." + finding.word().grade()), finding.asked(),
									words.say(finding.word().label())))
							.toList()));
		model.addAttribute("tabs", OperationsTabs.of(who, words::say, "/operations/domain"));
		return "desk/domain";
	}

	private static String headline(DomainReport report) {
		return report.fails() ? "desk.domain.fails" : report.isUnknown() ? "desk.domain.unknown" : "desk.domain.good";
	}

	private static String kind(DomainWord word) {
		return switch (word.grade()) {
			case GOOD -> "good";
			case WEAK -> "warn";
			case BAD -> "late";
			case UNKNOWN -> "wait";
		};
	}

}
